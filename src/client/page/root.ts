/** Where the site is, seen from the page that is read; worked out from this script's own address. */

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
// The script is `assets/<name>.js`; as written in the page its address is relative, as links must be.
const own = /assets\/[^/]*\.js(?:\?.*)?$/;
globalThis.onTheRecordRoot ??= (script?.getAttribute('src') ?? '').replace(own, '') || './';

/** The way from this page to the root of the site, as links use it: `../`, `./`. */
export function rootPrefix(): string {
  return globalThis.onTheRecordRoot ?? './';
}

/** The address of the root of the site. */
export function siteRoot(): URL {
  return new URL(rootPrefix(), document.baseURI);
}

const loaded = new Map<string, Promise<void>>();

/** Runs a script of the site, given by its path from the root; once, unless it failed. */
export function loadScript(path: string): Promise<void> {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const promise = new Promise<void>((resolve, reject) => {
    const element = document.createElement('script');
    element.src = rootPrefix() + path;
    element.onload = () => resolve();
    element.onerror = () => {
      loaded.delete(path);
      element.remove();
      reject(new Error(`${path} could not be loaded`));
    };
    document.head.append(element);
  });
  loaded.set(path, promise);
  return promise;
}

/** Adds a style sheet of the site, once; resolves when it is there, or could not be had. */
export function loadStyle(path: string): Promise<void> {
  const href = new URL(path, siteRoot()).href;
  const there = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  if (there.some((link) => link.href === href)) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = rootPrefix() + path;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
}

/** Keeps what is asked of the page in its address: `?…`, or `''` for nothing. */
export function keepInAddress(query: string): void {
  try {
    history.replaceState(history.state, '', (query || location.pathname) + location.hash);
  } catch {
    // Some browsers refuse this for files; nothing needs it.
  }
}
