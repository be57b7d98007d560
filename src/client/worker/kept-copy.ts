/** A copy on the reader's device: what it bears, and what is said where it is shown. */

/** When the copy was taken, as an ISO date and time. */
const takenHeader = 'x-copy-taken';
/** The hash of its bytes in the list of files, where it was taken by that list. */
const hashHeader = 'x-copy-hash';

/** A response as it is kept: it bears its date, and no trace of how it came over the network. */
export async function toCopy(response: Response, taken: Date, hash = ''): Promise<Response> {
  const headers = new Headers(response.headers);
  // The body is read unpacked; a copy that remembers a redirect may not answer a navigation.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(takenHeader, taken.toISOString());
  headers.set(hashHeader, hash);
  return new Response(await response.arrayBuffer(), { status: 200, headers });
}

/** The hash that a copy bears; empty where it was taken while reading. */
export function hashOf(copy: Response | undefined): string {
  return copy?.headers.get(hashHeader) ?? '';
}

/** The copy as it is shown while the network fails: a page says of which day it is. */
export async function asShown(copy: Response): Promise<Response> {
  if (!(copy.headers.get('content-type') ?? '').startsWith('text/html')) return copy;
  const taken = new Date(copy.headers.get(takenHeader) ?? '');
  return new Response(withNotice(await copy.text(), taken), { headers: copy.headers });
}

/** Puts the line that says how old a page is before everything else in it. */
export function withNotice(html: string, taken: Date): string {
  const language = /<html[^>]*\slang="([\w-]+)"/.exec(html)?.[1] ?? 'en';
  const day = Number.isNaN(taken.valueOf()) ? '' : ` of ${dayIn(language, taken)}`;
  const words = `You are reading the copy${day} that this device kept: the network does not answer.`;
  return html.replace(
    /<main\b[^>]*>/,
    (main) => `${main}<p class="meta" role="status" data-copy>${words}</p>`,
  );
}

function dayIn(language: string, day: Date): string {
  try {
    return day.toLocaleDateString(language, { dateStyle: 'long' });
  } catch {
    return day.toISOString().slice(0, 10);
  }
}

/** What stands at an address of which there is no copy. `root` is the site's address. */
export function noCopy(root: string): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not on this device</title><main><h1>This page is not on this device</h1><p>The network does not answer, and no copy of the page was kept. <a href="${root}index.html">Start</a></p></main></html>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/**
 * The path under which an address is kept, from the site's root; `null` where it is not of the site. Hosts
 * show `about.html` as `about` too, and `index.html` as the folder.
 */
export function keptPath(root: string, address: string): string | null {
  const bare = address.replace(/[?#].*$/s, '');
  if (!bare.startsWith(root)) return null;
  const path = bare.slice(root.length);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return /\.\w+$/.test(path) ? path : `${path}.html`;
}
