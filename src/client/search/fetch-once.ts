/**
 * Fetches for Pagefind, which would load its program anew for each index that it does not merge: that is more
 * than half of what search loads. Programs are known by their names, in whatever folder they are asked for.
 */
const programs = new Map<string, Promise<ArrayBuffer>>();

/** `fetch`, by which a program is fetched once. */
export async function fetchOnce(address: string): Promise<Response> {
  const [name] = /[^/]*\.pagefind$/.exec(address) ?? [];
  if (name === undefined) return fetch(address);
  const bytes = programs.get(name) ?? fetchBytes(address);
  programs.set(name, bytes);
  // What failed may be asked for again.
  bytes.catch(() => programs.delete(name));
  return new Response(await bytes);
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be loaded: ${answer.status}`);
  return answer.arrayBuffer();
}
