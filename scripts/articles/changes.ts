import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { remark } from '../../src/extract/write/parsers.ts';
import { readBack } from '../../src/extract/write/read-back.ts';
import { writeArticle } from '../../src/extract/write/write.ts';
import type { Message } from '../../src/model.ts';
import type { ProjectPaths } from '../paths.ts';
import { difference, firstDifferingLine } from './difference.ts';
import type { ReadArticle, ReadProject } from './read.ts';
import { cacheOf, shownPath } from './read.ts';
import { writeAll } from './write-all.ts';

/**
 * `write`: make the pages what the seeds say. `check`: change nothing, tell what would change. `build`: write
 * what is absent or made from another seed, but let nobody's edit of a page pass unseen.
 */
export type Mode = 'write' | 'check' | 'build';

/** What is to be done to the folder of pages. */
export interface Changes {
  /** MDX by file name. */
  readonly write: ReadonlyMap<string, string>;
  /** File names. */
  readonly remove: readonly string[];
  readonly unchanged: number;
  readonly messages: readonly Message[];
}

export const noChanges: Changes = { write: new Map(), remove: [], unchanged: 0, messages: [] };

const PAGE = /\.mdx$/;
const MADE_FROM = /^---\n(?:.*\n)*?seedSha256: ["']?([0-9a-f]{64})["']?\n/;

/** SHA-256 of the seed that a page says it was made from; `null` where it was not made by this program. */
export function madeFrom(mdx: string): string | null {
  return MADE_FROM.exec(mdx.slice(0, 4000))?.[1] ?? null;
}

/** Compares the pages as they ought to be with those that are there. */
export async function planChanges(
  paths: ProjectPaths,
  { articles, defaults }: ReadProject,
  mode: Mode,
): Promise<Changes> {
  const messages: Message[] = [];
  const write = new Map<string, string>();
  const folder = shownPath(paths.root, paths.articles);
  const there = readPages(paths.articles);
  const pageOf = ({ slug }: ReadArticle) => ({
    path: `${folder}/${slug}.mdx`,
    mdx: there.get(`${slug}.mdx`),
  });
  const pages = mode === 'build' ? await writeAll(articles, defaults, pageOf, cacheOf(paths)) : null;
  let unchanged = 0;
  for (const [at, article] of articles.entries()) {
    const name = `${article.slug}.mdx`;
    const page = pages?.[at];
    const mdx = page?.mdx ?? writeArticle({ ...article, defaults });
    const before = there.get(name);
    if (before === mdx) {
      unchanged += 1;
      continue;
    }
    const refusal = await refuse(article, `${folder}/${name}`, before, mdx, mode);
    messages.push(...(refusal ?? page?.problems ?? prove(mdx, article, `${folder}/${name}`)));
    if (refusal === null) write.set(name, mdx);
  }
  const kept = new Set(articles.map(({ slug }) => `${slug}.mdx`));
  const remove = stale(there, kept, articles, folder, mode, messages);
  return { write, remove, unchanged, messages };
}

function readPages(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => PAGE.test(name));
  return new Map(
    names.sort(compareCodeUnits).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Why a page must not be written over, or `null`. */
async function refuse(
  { seedSha256, path: seed }: ReadArticle,
  path: string,
  before: string | undefined,
  mdx: string,
  mode: Mode,
): Promise<Message[] | null> {
  const place = { path, line: 1, column: 1, severity: 'error' } as const;
  if (before === undefined && mode !== 'check') return null;
  if (before === undefined) {
    const reason = `Unexpected absence of the page of ${seed}`;
    return [{ ...place, rule: 'article-absent', reason, hint: 'Run `npm run articles`.' }];
  }
  const from = madeFrom(before);
  if (from === null) {
    const reason = 'Unexpected page that was not made from a seed, expected a generated one';
    const hint = `Move it away: this is the place of the page of ${seed}.`;
    return [{ ...place, rule: 'article-not-generated', reason, hint }];
  }
  if (mode === 'write' || (mode === 'build' && from !== seedSha256)) return null;
  const reason = `Unexpected text, expected what is read in ${seed} today`;
  const hint = `Run \`npm run articles\` and look at the difference:\n${await difference(path, before, mdx)}`;
  const line = firstDifferingLine(before, mdx);
  return [{ ...place, line, rule: 'article-differs', reason, hint }];
}

/** Reads a page back, by the parser that other programs use too. */
function prove(mdx: string, { extraction }: ReadArticle, path: string): Message[] {
  return readBack(mdx, extraction.seed, path, remark);
}

/** Generated pages whose article has gone or has another name. */
function stale(
  there: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
  articles: readonly ReadArticle[],
  folder: string,
  mode: Mode,
  messages: Message[],
): string[] {
  const seeds = new Map(articles.map(({ seedSha256, slug }) => [seedSha256, slug]));
  return [...there].flatMap(([name, mdx]) => {
    if (kept.has(name)) return [];
    const from = madeFrom(mdx);
    const place = { path: `${folder}/${name}`, line: 1, column: 1 };
    if (from === null) {
      const reason = 'Unexpected page that was not made from a seed; it is left alone';
      messages.push({ ...place, rule: 'article-not-generated', reason, severity: 'warning' });
      return [];
    }
    const renamed = seeds.get(from);
    if (mode === 'write' || (mode === 'build' && renamed === undefined)) return [name];
    const reason =
      renamed === undefined
        ? 'Unexpected page whose seed is gone'
        : `Unexpected page of an article that is now named \`${renamed}\``;
    messages.push({
      ...place,
      rule: 'article-stale',
      reason,
      hint: 'Run `npm run articles`.',
      severity: 'error',
    });
    return [];
  });
}
