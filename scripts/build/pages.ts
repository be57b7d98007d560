/**
 * The pages, bundled and printed by a stock `astro build` in a process of its own: what it holds of thousands of
 * pages goes when it ends. This module is both ends, the one that asks and the process that prints.
 */
import { fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Message } from '../../src/model.ts';
import { linkStyles } from '../../src/portable/sheets.ts';
import { repository } from '../paths.ts';
import { BuildFailed } from './failed.ts';
import type { Progress } from './steps.ts';

/** What the process tells: how far it is; and at its end how many pages it printed, or what is wrong. */
type Told =
  | { readonly done: number; readonly of: number }
  | { readonly printed: number }
  | { readonly problems: readonly Message[] }
  | { readonly error: string };

/**
 * Prints all pages of the project that the environment names into `out`. Answers how many.
 *
 * @throws BuildFailed where the content is wrong.
 */
export function printPages(out: string, progress: Progress): Promise<number> {
  // Astro finds its packages only from the folder of the code, so that is where it runs.
  const child = fork(import.meta.filename, [out], { cwd: repository });
  return new Promise((resolve, reject) => {
    child.on('message', (told: Told) => {
      if ('done' in told) progress(told.done, told.of);
      else if ('printed' in told) resolve(told.printed);
      else if ('problems' in told) reject(new BuildFailed('Nothing was published.', told.problems));
      else reject(new Error(`The pages were not printed: ${told.error}`));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The pages were not printed: their process ended with ${signal ?? code}`)),
    );
  });
}

async function print(out: string): Promise<Told> {
  const { build } = await import('astro');
  const pages = { printed: 0 };
  await build({
    root: repository,
    outDir: out,
    // What Astro would remember is nobody's to check: it begins with nothing each time.
    cacheDir: `${out}.astro`,
    logLevel: 'silent',
    integrations: [watching(out, pages)],
  });
  return pages;
}

/** Wraps Astro's own printing: tells how far it is, and has pages of one kind share their styles. */
function watching(out: string, pages: { printed: number }): AstroIntegration {
  const writeSheet = openSheets(out);
  let all = 0;
  return {
    name: 'on-the-record:pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = await own.getStaticPaths();
            all = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const answer = await own.render(request, options);
            const response = answer instanceof Response ? answer : answer.response;
            process.send?.({ done: pages.printed, of: all } satisfies Told);
            pages.printed += 1;
            if (pages.printed % TURN === 0) await othersTurn();
            const { pathname } = new URL(request.url);
            if (options.routeData.type !== 'page' || ALONE.test(pathname)) return response;
            return new Response(linkStyles(pathname, await response.text(), writeSheet), response);
          },
        })),
    },
  };
}

/** After so many pages it is seen whether anybody still waits for them. */
const TURN = 25;

/** Pages that are framed, or shown at any address: they need no file but themselves. */
const ALONE = /^\/(?:404\.html$|embed\/)/;

/** A way to write style sheets into the site, each once. Answers the path of each. */
function openSheets(out: string): (css: string) => string {
  const paths = new Map<string, string>();
  return (css) => {
    const path = paths.get(css) ?? `assets/${hash('sha256', css).slice(0, 12)}.css`;
    if (!paths.has(css)) {
      mkdirSync(join(out, 'assets'), { recursive: true });
      writeFileSync(join(out, path), css);
      paths.set(css, path);
    }
    return path;
  };
}

function wrong(error: unknown): Told {
  const problems = problemsOf(error);
  if (problems !== undefined) return { problems };
  return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The error comes from a bundle with classes of its own, so it is known by its name. */
function problemsOf(error: unknown): readonly Message[] | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'ContentError' && 'problems' in error) return error.problems as readonly Message[];
  return problemsOf(error.cause);
}

if (import.meta.main) {
  // Nobody is left to use what it makes.
  process.once('disconnect', () => process.exit(1));
  const told = await print(process.argv[2] ?? '').catch(wrong);
  process.send?.(told, () => process.exit());
}
