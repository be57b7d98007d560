import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Listener } from '../apart.ts';
import type { Printable, Program } from './app.ts';
import type { KeptPages } from './kept-pages.ts';

/** The pages' own ways to files of data, which serve them in development; a build writes these beside the pages. */
const DATA_ROUTES = new Set(['src/pages/data/[file].ts', 'src/pages/articles/[slug].json.ts']);

/** How many pages are printed between two messages of how far it is. */
const TOLD_EVERY = 25;

/** Pages know no address but their own in the site; this is only where they stand while they are printed. */
const NOWHERE = 'http://localhost';

/** What the printing of pages told, in numbers of pages. */
export interface PagesTold {
  readonly printed: number;
  readonly keptFromBefore: number;
}

interface Printing {
  /** Where the site is written. */
  readonly out: string;
  readonly kept: KeptPages;
  /** What is done to the text of each page before it is written. */
  readonly finish: (html: string) => Promise<string>;
  readonly listener: Required<Listener>;
}

/** Prints the pages that have changed, and puts back the finished ones of an earlier build. */
export async function printPages(
  program: Program,
  { out, kept, finish, listener }: Printing,
): Promise<PagesTold> {
  const { write, end } = openWriting(out, listener);
  const all = uniquePages(await program.listPages());
  const toPrint = all.filter(([path, { cacheKey }]) => {
    const html = cacheKey === undefined ? undefined : kept.find(path, cacheKey);
    if (html !== undefined) write(path, html);
    return html === undefined;
  });
  for (const [at, [path, page]] of toPrint.entries()) {
    if (at % TOLD_EVERY === 0) listener.progress(at, toPrint.length);
    const text = await program.printPage(page, new URL(encodeURI(path), `${NOWHERE}/`));
    const html = Buffer.from(page.route.type === 'page' ? await finish(text) : text);
    kept.keep(path, html);
    write(path, html);
  }
  kept.close();
  end();
  return { printed: toPrint.length, keptFromBefore: all.length - toPrint.length };
}

/** What is to be printed, by its path in the site; where two would stand at one place, the first does. */
function uniquePages(pages: readonly Printable[]): [string, Printable][] {
  const byPath = new Map<string, Printable>();
  for (const page of pages) {
    const path = pathOf(page);
    if (!DATA_ROUTES.has(page.route.component) && !byPath.has(path)) byPath.set(path, page);
  }
  return [...byPath];
}

/** The file in which a page stands; files of data have their endings already. */
function pathOf({ pathname, route }: Printable): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? `${path || 'index'}.html` : path;
}

/** A way to write pages, whose folders may not be there yet. */
interface Writing {
  readonly write: (path: string, bytes: Buffer) => void;
  /** Tells of the last ones. */
  readonly end: () => void;
}

function openWriting(out: string, { files }: Listener): Writing {
  const made = new Set<string>();
  let untold: string[] = [];
  const end = () => {
    files?.(untold);
    untold = [];
  };
  return {
    write: (path, bytes) => {
      const file = join(out, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(file, bytes);
      if (untold.push(path) >= TOLD_EVERY) end();
    },
    end,
  };
}
