import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from '../../src/article/mdx.ts';
import { satteri } from '../../src/article/parsers.ts';
import { readBack } from '../../src/article/read-back.ts';
import { writeArticle } from '../../src/article/write.ts';
import type { Message, Site } from '../../src/model.ts';
import { compareCodeUnits } from '../../src/text/order.ts';
import { fileError } from '../messages.ts';
import type { ReadArticle } from './read.ts';

/** `write`: make the pages what the seeds say. `check`: change nothing, and tell what would change. */
export type Mode = 'write' | 'check';

/** What was done, or would have to be done, to the folder of pages; file names. */
export interface Changes {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** Where one is an error, nothing was done. */
  readonly messages: readonly Message[];
}

/** As messages show the folder of pages. */
const SHOWN = 'content/articles';
const PAGE = /\.mdx$/;
const UNFINISHED = /^\..*\.mdx\.new$/;
const MADE_FROM = /^---\n(?:.*\n)*? *"?seedSha256"?: ["']?[0-9a-f]{64}\b/;

/**
 * Makes the pages of the articles in `folder` what the articles give: all of them, or none where anything is wrong. A
 * page that somebody wrote is left alone.
 */
export function makePages(
  articles: readonly ReadArticle[],
  defaults: Pick<Site, 'text'>,
  folder: string,
  mode: Mode,
): Changes {
  const messages: Message[] = [];
  const changed = new Map<string, string>();
  for (const article of articles) {
    const name = `${article.slug}.mdx`;
    const file = join(folder, name);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
    const mdx = writeArticle({ ...article, defaults });
    // Another parser than the site's is the better witness, and ten times as slow.
    const parser = mode === 'check' ? remark : satteri;
    messages.push(...readBack(mdx, article.extraction.seed, `${SHOWN}/${name}`, parser));
    if (before === mdx) continue;
    changed.set(name, mdx);
    if (before !== null && !isGenerated(before)) messages.push(inTheWay(name, article.path));
  }
  const slugs = new Set(articles.map(({ slug }) => `${slug}.mdx`));
  const others = pagesThere(folder).filter((name) => !slugs.has(name));
  const [removed, foreign] = partition(others, (name) =>
    isGenerated(readFileSync(join(folder, name), 'utf8')),
  );
  messages.push(...foreign.map(leftAlone));
  const changes = { written: [...changed.keys()], removed, unchanged: articles.length - changed.size };
  if (mode === 'check') messages.push(...drift([...changes.written, ...removed]));
  else if (messages.every(({ severity }) => severity !== 'error')) write(folder, changed, removed);
  return { ...changes, messages };
}

function write(folder: string, changed: ReadonlyMap<string, string>, removed: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (UNFINISHED.test(name)) rmSync(join(folder, name));
  for (const [name, mdx] of changed) {
    // A killed process leaves a page as it was, or as it is to be.
    const fresh = join(folder, `.${name}.new`);
    writeFileSync(fresh, mdx);
    renameSync(fresh, join(folder, name));
  }
  for (const name of removed) rmSync(join(folder, name));
}

/** File names of the pages that are there, in code-unit order. */
function pagesThere(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => PAGE.test(name))
    .sort(compareCodeUnits);
}

const isGenerated = (mdx: string) => MADE_FROM.test(mdx.slice(0, 4000));

function partition(names: readonly string[], fits: (name: string) => boolean): [string[], string[]] {
  const fitting = new Set(names.filter(fits));
  return [[...fitting], names.filter((name) => !fitting.has(name))];
}

function inTheWay(name: string, seed: string): Message {
  const reason = 'Unexpected page that was not made from a seed, expected a generated one';
  const hint = `Move it away: this is the place of the page of ${seed}.`;
  return fileError(`${SHOWN}/${name}`, 'article-not-generated', reason, hint);
}

function leftAlone(name: string): Message {
  const reason = 'Unexpected page that was not made from a seed; it is left alone';
  return { ...fileError(`${SHOWN}/${name}`, 'article-not-generated', reason), severity: 'warning' };
}

/** One message for all pages that are not what the seeds give. */
function drift(names: readonly string[]): Message[] {
  const [first] = names;
  if (first === undefined) return [];
  const reason = `Unexpected text of ${names.length === 1 ? 'this page' : `${names.length} pages`}, expected what the seeds and content/sources give today`;
  const hint = `Run \`npm run articles\`, look at the difference and commit it: ${names.toSorted(compareCodeUnits).join(', ')}`;
  return [fileError(`${SHOWN}/${first}`, 'article-differs', reason, hint)];
}
