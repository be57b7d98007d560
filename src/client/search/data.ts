/**
 * Data written as scripts, since a page opened from a folder may run scripts but not read files; the same files
 * serve over http. Each calls `onTheRecordData(name, data)`.
 */
const got = new Map<string, unknown>();
const loading = new Map<string, Promise<unknown>>();

/** The data called `name` in the folder at `folder`, loaded once. `query`, `?` and a version, keeps older copies out. */
export function loadData<Data>(folder: string, name: string, query: string): Promise<Data> {
  globalThis.onTheRecordData = (own, data) => got.set(own, data);
  const known =
    loading.get(name) ??
    load(`${folder}${name}.js${query}`)
      .then(() => {
        if (!got.has(name)) throw new Error(`${name}.js is damaged`);
        return got.get(name);
      })
      .catch((reason: unknown) => {
        loading.delete(name);
        throw reason;
      });
  loading.set(name, known);
  return known as Promise<Data>;
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${address} could not be loaded`));
    };
    document.head.append(script);
  });
}
