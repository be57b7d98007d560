import type { Entry } from '../read/content.ts';
import { writtenOut } from '../text/dates.ts';
import type { Article } from './project.ts';

/** The copy of an article's original that an archive keeps, as content/ has it. */
export interface ArchivedCopy {
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly captured: string;
}

/** `null` where content/ names none. */
export function archivedCopy({ front }: Pick<Article, 'front'>): ArchivedCopy | null {
  const { url, captured } = (front['archived'] ?? {}) as Entry;
  return url === undefined ? null : { url: String(url), captured: String(captured) };
}

/** “Archived copy, captured on 14 May 2031: https://…”, as citations have it. */
const CITED = /archived copy, captured on ([^:]{1,40}): (https?:\S+)/gi;

/** What a text says of archived copies and content/ does not: each address goes with its own day. */
export function unlikeCopies(text: string, of: Iterable<Article>): string[] {
  const cited = Array.from(text.matchAll(CITED), ([, day = '', url = '']) => ({ day, url }));
  if (cited.length === 0) return [];
  const known = [...of].flatMap((article) => archivedCopy(article) ?? []);
  return cited
    .filter(({ day, url }) => !known.some((one) => one.url === url && writtenOut(one.captured) === day))
    .map(({ day, url }) => `Unexpected archived copy ${url}, captured on ${day}, expected one of content/`);
}
