import { asShown, keptPath, noCopy, toCopy } from './kept-copy.ts';
import { type FetchEvent, root, shelf } from './scope.ts';

/** How long a reader with a copy waits for the network, in milliseconds: for a page, and for a part of one. */
const patience = { page: 4_000, part: 2_000 } as const;

/** Whether a request is for a file of the site that may be kept. */
export function isOurs(request: Request): boolean {
  const path = request.method === 'GET' ? keptPath(root, request.url) : null;
  return path !== null && !path.endsWith('.zip') && !request.headers.has('range');
}

/**
 * The network's answer comes first, so that what is read is what is published; the copy answers only while
 * the network fails, and says so.
 */
export async function answer(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === 'navigate';
  const key = root + keptPath(root, request.url);
  const kept = await shelf().then((open) => open.match(key));
  const network = fetch(request);
  event.waitUntil(network.then((response) => take(key, response.clone())).catch(() => undefined));
  if (kept === undefined) return network.catch(() => (isPage ? noCopy(root) : Response.error()));
  const response = await inTime(network, isPage ? patience.page : patience.part);
  return response ?? asShown(kept);
}

/** The answer, unless it fails or takes too long. */
async function inTime(network: Promise<Response>, limit: number): Promise<Response | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), limit));
  const response = await Promise.race([network.catch(() => null), late]);
  return response !== null && response.status < 500 ? response : null;
}

/** Keeps what was read. */
async function take(key: string, response: Response): Promise<void> {
  if (!response.ok || response.type === 'opaque') return;
  const open = await shelf();
  await open.put(key, await toCopy(response, new Date()));
}

/** Keeps a page that was read before the worker was there. */
export async function keepRead(address: string): Promise<void> {
  const path = keptPath(root, address);
  if (path !== null) await take(root + path, await fetch(root + path));
}
