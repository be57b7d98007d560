import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaType, securityHeaders } from './serve/headers.ts';

export interface ServeOptions {
  /** Path under which the site lies, e.g. `/some/sub-path`; the root of the address unless given. */
  readonly prefix?: string;
  /** Headers set on every answer, over the usual ones. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Port to listen on; any free one unless given. */
  readonly port?: number;
  /** Tries the next ports where `port` is taken. */
  readonly nextFreePort?: boolean;
}

export interface Served {
  /** Address of the site's root, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as a plain web server would: files by their path, `.html` added where a path has no ending,
 * `404.html` for what is not there, with the security headers of the published site. Listens on this machine only.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const prefix = `/${(options.prefix ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const secure = securityHeaders(folder);
  const headersOf: HeadersOf = (...asked) => ({ ...secure(...asked), ...options.headers });
  const server = createServer((request, response) => {
    answer(folder, prefix, headersOf, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const port = await listen(server, options.port ?? 0, options.nextFreePort ? 50 : 0);
  return { url: `http://127.0.0.1:${port}${prefix}`, close: () => close(server) };
}

type HeadersOf = ReturnType<typeof securityHeaders>;

async function answer(
  folder: string,
  prefix: string,
  headersOf: HeadersOf,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  const wanted = pathIn(prefix, request.url ?? '/');
  const found = wanted === null ? null : await findFile(folder, wanted);
  const path = found ?? '404.html';
  const body = await readFile(join(folder, path)).catch(() => Buffer.from('Not found'));
  const zipped = body.length > 1_000 && /gzip/.test(String(request.headers['accept-encoding']));
  response.writeHead(found === null ? 404 : 200, {
    'content-type': mediaType(path),
    'cache-control': 'no-cache',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    ...headersOf(wanted || path, path, body),
  });
  response.end(request.method === 'HEAD' ? undefined : zipped ? gzipSync(body) : body);
}

/** The path inside the folder that an address asks for; `null` where it lies outside or cannot be read. */
function pathIn(prefix: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const inside = path.startsWith(prefix) ? path.slice(prefix.length) : null;
    const safe = inside !== null && !/[\0\\]/.test(inside) && !inside.split('/').includes('..');
    return safe ? inside : null;
  } catch {
    return null;
  }
}

async function findFile(folder: string, path: string): Promise<string | null> {
  const candidates = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  for (const candidate of candidates) {
    const isFile = await stat(join(folder, candidate)).then(
      (found) => found.isFile(),
      () => false,
    );
    if (isFile) return candidate;
  }
  return null;
}

function listen(server: Server, port: number, triesLeft: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || triesLeft === 0) reject(error);
      else resolve(listen(server, port + 1, triesLeft - 1));
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
