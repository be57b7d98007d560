import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { type HeaderRule, headersFor, readHeadersFile } from '../src/portable/hosting-headers.ts';
import { commonHeaders } from '../src/portable/policy.ts';

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
 * `404.html` for what is not there, with the headers that its `_headers` lists. Whatever is built into the folder
 * while it is served shows at once. Listens on this machine only.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const prefix = `/${(options.prefix ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const rulesNow = headerRulesOf(folder);
  const setHeaders = (response: ServerResponse, path: string) => {
    const headers = { ...usualHeaders(path), ...headersFor(rulesNow(), path), ...options.headers };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const files = sirv(folder, {
    dev: true,
    dotfiles: true,
    extensions: ['html'],
    setHeaders: (response, path) => setHeaders(response, inside(path)),
  });
  const server = createServer((request, response) => {
    const missing = () => {
      setHeaders(response, '404.html');
      const page = join(folder, '404.html');
      response.statusCode = 404;
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    if (!request.url?.startsWith(prefix)) return missing();
    request.url = `/${request.url.slice(prefix.length)}`;
    files(request, response, missing);
  });
  const port = await listen(server, options.port ?? 0, options.nextFreePort ? 50 : 0);
  return { url: `http://127.0.0.1:${port}${prefix}`, close: () => close(server) };
}

const inside = (path: string) => (path === '/' ? 'index.html' : path.slice(1));

/** Media types of files that the library does not know. */
const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  jsonl: 'application/jsonl',
  ris: 'application/x-research-info-systems',
};

/** Every text of a site is UTF-8; a browser that is not told reads some of them as something else. */
function usualHeaders(path: string): Record<string, string> {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
  const type = types[ending] ?? lookup(ending) ?? 'application/octet-stream';
  const isText = /^text\/|json|xml|javascript|bibtex|research/.test(type);
  return { 'Cache-Control': 'no-cache', 'Content-Type': isText ? `${type}; charset=utf-8` : type };
}

/** The rules of a folder's `_headers`, read anew when a build has changed it. */
function headerRulesOf(folder: string): () => readonly HeaderRule[] {
  const list = join(folder, '_headers');
  let readAt: number | undefined;
  let rules: readonly HeaderRule[] = [];
  return () => {
    const changedAt = statSync(list, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changedAt !== readAt) {
      rules =
        changedAt === 0
          ? [{ pattern: '/*', headers: commonHeaders }]
          : readHeadersFile(readFileSync(list, 'utf8'));
      readAt = changedAt;
    }
    return rules;
  };
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
