import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import type { Message } from '../../src/model.ts';
import { difference, firstDifferingLine } from './difference.ts';
import type { NamedArticle } from './read.ts';

/**
 * `write`: make the pages what the seeds say. `check`: change nothing, tell what would change. `build`: write
 * what is absent or made from another seed, but let nobody's edit of a page pass unseen.
 */
export type Mode = 'write' | 'check' | 'build';

const PAGE = /\.mdx$/;
const MADE_FROM = /^---\n(?:.*\n)*?seedSha256: ["']?([0-9a-f]{64})["']?\n/;

/** SHA-256 of the seed that a page says it was made from; `null` where it was not made by this program. */
export function madeFrom(mdx: string): string | null {
  return MADE_FROM.exec(mdx.slice(0, 4000))?.[1] ?? null;
}

/** File names of the pages that are there, in code-unit order. */
export function pagesThere(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => PAGE.test(name))
    .sort(compareCodeUnits);
}

/** Why a page must not be written over, or `null`; `path` is the page. */
export async function refuse(
  { seedSha256, path: seed }: NamedArticle,
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

/** What becomes of a page that is no article's today. */
export interface Leftover {
  readonly remove: readonly string[];
  readonly messages: readonly Message[];
}

/** The pages `names` in `folder`, which messages call `shown`: generated ones whose article has gone or has another name. */
export function leftover(
  names: readonly string[],
  folder: string,
  shown: string,
  articles: readonly NamedArticle[],
  mode: Mode,
): Leftover {
  const slugs = new Map(articles.map(({ seedSha256, slug }) => [seedSha256, slug]));
  const messages: Message[] = [];
  const remove = names.filter((name) => {
    const from = madeFrom(readFileSync(join(folder, name), 'utf8'));
    const place = { path: `${shown}/${name}`, line: 1, column: 1 };
    if (from === null) {
      const reason = 'Unexpected page that was not made from a seed; it is left alone';
      messages.push({ ...place, rule: 'article-not-generated', reason, severity: 'warning' });
      return false;
    }
    const renamed = slugs.get(from);
    if (mode === 'write' || (mode === 'build' && renamed === undefined)) return true;
    const reason =
      renamed === undefined
        ? 'Unexpected page whose seed is gone'
        : `Unexpected page of an article that is now named \`${renamed}\``;
    const hint = 'Run `npm run articles`.';
    messages.push({ ...place, rule: 'article-stale', reason, hint, severity: 'error' });
    return false;
  });
  return { remove, messages };
}
