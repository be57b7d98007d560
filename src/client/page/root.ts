/** Where the site is, seen from the page that is read; worked out from this script's own address. */

import { element } from './element.ts';

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

/** Adds an element that loads a file; takes it away where the file cannot be had. */
function add(file: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    file.onload = () => resolve();
    file.onerror = () => {
      file.remove();
      reject(new Error(`${file.outerHTML} could not be loaded`));
    };
    document.head.append(file);
  });
}

const loaded = new Map<string, Promise<void>>();

/** Runs a script of the site, given by its path from the root; once, unless it failed. */
export function loadScript(path: string): Promise<void> {
  const promise = loaded.get(path) ?? add(element('script', { src: rootPrefix() + path }));
  loaded.set(path, promise);
  return promise.catch((reason: unknown) => {
    loaded.delete(path);
    throw reason;
  });
}

/** Adds a style sheet of the site, once; resolves when it is there, or could not be had. */
export async function loadStyle(path: string): Promise<void> {
  const href = new URL(path, siteRoot()).href;
  const there = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  if (there.some((link) => link.href === href)) return;
  await add(element('link', { rel: 'stylesheet', href: rootPrefix() + path })).catch(() => undefined);
}

/** Keeps what is asked of the page in its address: `?…`, or `''` for nothing. */
export function keepInAddress(query: string): void {
  try {
    history.replaceState(history.state, '', (query || location.pathname) + location.hash);
  } catch {
    // Some browsers refuse this for files; nothing needs it.
  }
}
