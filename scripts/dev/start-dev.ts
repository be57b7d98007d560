import { createReadStream, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AstroIntegration, dev } from 'astro';
import type { Message } from '../../src/model.ts';
import { writeClient } from '../client.ts';
import { formatMessage, printMessages } from '../messages.ts';
import { type ProjectPaths, repository } from '../paths.ts';
import { lookAtProject } from './look.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];
type ViteServer = Setup['server'];

/** Saves often come in bursts, one for each file that an editor writes. */
const SETTLE_MS = 80;

/**
 * Serves the project with Astro's development server. Whatever is saved under `seeds/` or `content/` is read
 * again; what is wrong shows in the terminal and over the page, and goes when it is mended.
 */
export async function startDev(paths: ProjectPaths, port: number): Promise<void> {
  process.env['ON_THE_RECORD_PROJECT'] = paths.root;
  process.chdir(repository);
  const client = join(paths.root, '.cache/client');
  await writeClient(client);
  await dev({
    root: repository,
    cacheDir: join(paths.root, '.cache/astro-dev'),
    server: { port },
    integrations: [projectWatcher(paths, client, errorsOf(await lookAtProject(paths)))],
  });
}

/** Tells all messages in the terminal; the errors among them are for the page too. */
function errorsOf(messages: readonly Message[]): readonly Message[] {
  printMessages(messages);
  return messages.filter(({ severity }) => severity === 'error');
}

function projectWatcher(paths: ProjectPaths, client: string, found: readonly Message[]): AstroIntegration {
  return {
    name: 'project-watcher',
    hooks: {
      // A build writes these in one pass over the record.
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/data/[file]', entrypoint: './src/data/routes/data.ts' });
        injectRoute({ pattern: '/articles/[slug].json', entrypoint: './src/data/routes/article.ts' });
      },
      'astro:server:setup': (setup) => {
        serveClient(setup.server, client);
        watchProject(setup, paths, client, found);
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

function watchProject(
  { server, refreshContent }: Setup,
  paths: ProjectPaths,
  client: string,
  found: readonly Message[],
): void {
  const watched = [paths.seeds, paths.content, join(repository, 'src/client')];
  server.watcher.add(watched);
  let errors = found;
  let timer: NodeJS.Timeout | undefined;
  let saves = 0;
  const show = () => server.ws.send({ type: 'error', err: overlay(errors) });
  const refresh = async (path: string) => {
    if (path.startsWith(join(repository, 'src/client'))) await writeClient(client);
    const before = errors.length;
    errors = errorsOf(await lookAtProject(paths));
    if (before > 0 && errors.length === 0) console.log('All is well again.');
    // While something is wrong, pages are made from what was last right.
    if (errors.length === 0) {
      process.env['ON_THE_RECORD_STAMP'] = String(++saves);
      await refreshContent?.({ loaders: ['saves'] });
    }
    if (errors.length > 0) show();
    else server.ws.send({ type: 'full-reload' });
  };
  // A page that is opened, or opened again, while something is wrong shows it too.
  server.ws.on('connection', () => {
    if (errors.length > 0) show();
  });
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
