/**
 * The pages, bundled and printed by a stock `astro build` in a process of its own: what it holds of thousands of
 * pages goes when it ends. This module is both ends, the one that asks and the process that prints.
 */
import { fork } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import type { Message } from '../../src/model.ts';
import { linkedSheet, linkStyles } from '../../src/portable/sheets.ts';
import { tight } from '../../src/portable/tight.ts';
import { putFile } from '../folder.ts';
import { repository } from '../paths.ts';
import { BuildFailed } from './failed.ts';
import type { Progress } from './steps.ts';
import type { Store } from './store.ts';

/** A page that prints one view and nothing else: its path in the site, and a hash of the view. */
type Keyed = readonly [path: string, view: string];

/** What the process tells: which pages may be left out, and how far it is; at its end how many it printed, or what is wrong. */
type Told =
  | { readonly keyed: readonly Keyed[] }
  | { readonly done: number; readonly of: number }
  | { readonly printed: number }
  | { readonly problems: readonly Message[] }
  | { readonly error: Partial<NodeJS.ErrnoException> };

/**
 * Prints the pages of the project that the environment names into `out`; those whose view and program are as they
 * were are taken from the store. `scratch` is for Astro while it works.
 *
 * @throws BuildFailed where the content is wrong.
 */
export async function printPages(
  { out, scratch }: { readonly out: string; readonly scratch: string },
  store: Store,
  progress: Progress,
): Promise<{ readonly printed: number; readonly kept: number }> {
  // Astro finds its packages only from the folder of the code, so that is where it runs.
  const child = fork(import.meta.filename, [out, scratch], { cwd: repository });
  let kept: readonly Keyed[] = [];
  let others: readonly Keyed[] = [];
  const printed = await new Promise<number>((resolve, reject) => {
    child.on('message', (told: Told) => {
      if ('keyed' in told) {
        kept = told.keyed.filter((page) => restore(page, out, store));
        const paths = new Set(kept.map(([path]) => path));
        others = told.keyed.filter(([path]) => !paths.has(path));
        child.send([...paths]);
      } else if ('done' in told) progress(told.done, told.of);
      else if ('printed' in told) resolve(told.printed);
      else if ('problems' in told) reject(new BuildFailed('Nothing was published.', told.problems));
      else reject(Object.assign(new Error(), told.error));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The pages were not printed: their process ended with ${signal ?? code}`)),
    );
  });
  for (const page of others) keep(page, out, store);
  return { printed, kept: kept.length };
}

/** Puts a page that is kept, and its style sheet, into the site; answers whether there is one. */
function restore([path, view]: Keyed, out: string, store: Store): boolean {
  const page = store.get('page', `${path}\0${view}`);
  if (page === undefined) return false;
  const sheet = linkedSheet(path, page.toString());
  const css = sheet === null ? undefined : store.get('sheet', sheet);
  if (sheet !== null && css === undefined) return false;
  if (sheet !== null && css !== undefined) putFile(join(out, sheet), css);
  putFile(join(out, path), page);
  return true;
}

function keep([path, view]: Keyed, out: string, store: Store): void {
  const page = readFileSync(join(out, path));
  store.put('page', `${path}\0${view}`, page);
  const sheet = linkedSheet(path, page.toString());
  if (sheet !== null) store.put('sheet', sheet, readFileSync(join(out, sheet)));
}

async function print(out: string, scratch: string): Promise<Told> {
  const { build } = await import('astro');
  const pages = { printed: 0 };
  await build({
    root: repository,
    outDir: out,
    // What Astro would remember is nobody's to check: it begins with nothing each time.
    cacheDir: scratch,
    logLevel: 'silent',
    // The files of data are there already.
    vite: { build: { emptyOutDir: false } },
    integrations: [printing(out, pages)],
  });
  return pages;
}

/** Wraps Astro's own printing: leaves out pages that are kept and white space that says nothing, and has pages of one kind share their styles. */
function printing(out: string, pages: { printed: number }): AstroIntegration {
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
            const keyed = paths.flatMap(({ pathname, cacheKey }): Keyed[] =>
              cacheKey === undefined ? [] : [[fileOf(pathname), cacheKey]],
            );
            const kept = new Set(await ask(keyed));
            const left = paths.filter(({ pathname }) => !kept.has(fileOf(pathname)));
            all = left.length;
            return left;
          },
          render: async (request, options) => {
            const answer = await own.render(request, options);
            const response = answer instanceof Response ? answer : answer.response;
            pages.printed += 1;
            if (pages.printed % TURN === 0) {
              tell({ done: pages.printed, of: all });
              await othersTurn();
            }
            const { pathname } = new URL(request.url);
            if (options.routeData.type !== 'page') return response;
            return new Response(finished(pathname, await response.text(), writeSheet), response);
          },
        })),
    },
  };
}

/** After so many pages it is told how far it is, and seen whether anybody still waits for them. */
const TURN = 25;

/** Pages that are framed, or shown at any address: they need no file but themselves. */
const ALONE = /^\/(?:404\.html$|embed\/)/;

/** A page as it leaves, without white space that says nothing and with its styles in the sheet that it shares. */
function finished(pathname: string, html: string, writeSheet: (css: string) => string): string {
  const page = tight(html);
  return ALONE.test(pathname) ? page : linkStyles(pathname, page, writeSheet);
}

/** The file of a page that has a view. */
const fileOf = (pathname: string) => `${pathname.replace(/^\/|\/$/g, '')}.html`;

const tell = (told: Told) => void process.send?.(told);

/** Asks which of these pages are kept; they are in the site then. */
function ask(keyed: readonly Keyed[]): Promise<readonly string[]> {
  const answer = new Promise<readonly string[]>((resolve) => process.once('message', resolve));
  tell({ keyed });
  return answer;
}

/** A way to write style sheets into the site, each once. Answers the path of each. */
function openSheets(out: string): (css: string) => string {
  const paths = new Map<string, string>();
  return (css) => {
    const path = paths.get(css) ?? `assets/${hash('sha256', css).slice(0, 12)}.css`;
    if (!paths.has(css)) putFile(join(out, path), css);
    paths.set(css, path);
    return path;
  };
}

function wrong(error: unknown): Told {
  const problems = problemsOf(error);
  if (problems !== undefined) return { problems };
  if (!(error instanceof Error)) return { error: { message: String(error) } };
  // What the system answered, such as a full disk, stands in fields of its own.
  return { error: { ...error, message: error.message, stack: error.stack ?? '' } };
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
  const [out = '', scratch = ''] = process.argv.slice(2);
  const told = await print(out, scratch).catch(wrong);
  process.send?.(told, () => process.exit());
}
