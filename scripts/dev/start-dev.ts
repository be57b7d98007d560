import { createReadStream, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AstroIntegration, dev } from 'astro';
import type { Message } from '../../src/model.ts';
import { writeArticles } from '../articles.ts';
import { writeClient } from '../client.ts';
import { formatMessage, printMessages } from '../messages.ts';
import { type ProjectPaths, repository } from '../paths.ts';

type ViteServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Saves often come in bursts, one for each file that an editor writes. */
const SETTLE_MS = 80;

/**
 * Serves the project with Astro's development server. Whatever is saved under `seeds/` or `content/` is read
 * again; what is wrong shows in the terminal and over the page, and goes when it is mended.
 */
export async function startDev(paths: ProjectPaths, port: number): Promise<void> {
  process.env['ON_THE_RECORD_PROJECT'] = paths.root;
  const client = join(paths.root, '.cache/client');
  await writeClient(client);
  printMessages((await writeArticles(paths, { mode: 'write' })).messages);
  await dev({
    root: repository,
    cacheDir: join(paths.root, '.cache/astro-dev'),
    server: { port },
    integrations: [projectWatcher(paths, client)],
  });
}

function projectWatcher(paths: ProjectPaths, client: string): AstroIntegration {
  return {
    name: 'project-watcher',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serveClient(server, client);
        watchProject(server, paths, client);
      },
    },
  };
}

function serveClient(server: ViteServer, client: string): void {
  server.middlewares.use((request, response, next) => {
    const name = /\/assets\/([a-z-]+\.(?:js|css))(?:\?|$)/.exec(request.url ?? '')?.[1];
    const file = name === undefined ? '' : join(client, 'assets', basename(name));
    if (!existsSync(file) || name === undefined) return next();
    response.setHeader('content-type', name.endsWith('.css') ? 'text/css' : 'text/javascript');
    createReadStream(file).pipe(response);
  });
}

function watchProject(server: ViteServer, paths: ProjectPaths, client: string): void {
  const watched = [paths.seeds, paths.content, join(repository, 'src/client')];
  server.watcher.add(watched);
  let timer: NodeJS.Timeout | undefined;
  let saves = 0;
  const refresh = async (path: string) => {
    saves += 1;
    process.env['ON_THE_RECORD_STAMP'] = String(saves);
    if (path.startsWith(join(repository, 'src/client'))) await writeClient(client);
    const { messages } = await writeArticles(paths, { mode: 'write' });
    printMessages(messages);
    const errors = messages.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) server.ws.send({ type: 'error', err: overlay(errors) });
    else server.ws.send({ type: 'full-reload' });
  };
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(paths.articles) || !watched.some((folder) => path.startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh(path).catch((error: unknown) => console.error(error));
    }, SETTLE_MS);
  });
}

function overlay(errors: readonly Message[]): { message: string; stack: string } {
  return { message: errors.map((error) => formatMessage(error, false)).join('\n\n'), stack: '' };
}
