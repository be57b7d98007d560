import { type Site, wordsAt } from './across.ts';
import type { PageReport } from './examine.ts';
import { placesOf } from './record.ts';

/** Words of an article, as content files name them. */
export interface Named {
  readonly article: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A place in a seed. */
export interface Place {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
}

/** The one place of named words; `null` where they stand nowhere, or more than once. */
export function placeOf(named: Named, { pages, seeds }: Site): Place | null {
  const seed = seeds.get(pages.get(`articles/${named.article}.html`)?.seeds[0] ?? '');
  const [start, ...more] = seed === undefined ? [] : placesOf(named, seed);
  if (seed === undefined || start === undefined || more.length > 0) return null;
  return { seed: seed.id, start, end: start + named.exact.length };
}

/** Whether `key`, the `stem start end` of words on a page, touches a place. */
export function touches(key: string, { seed, start, end }: Place): boolean {
  const [stem, from, to] = key.split(' ');
  return stem === seed && Number(from) < end && start < Number(to);
}

/** The words that a page prints, and those that its links lead to, each as `stem start end`. */
export function shownWords({ page, citations, spans }: PageReport, { pages }: Site): string[] {
  const led = citations.flatMap(({ address }) => wordsAt(page, address, pages) ?? []);
  return [...spans, ...led];
}

/** The pages of the articles print what their seeds print; everything else is ours. */
export const isOurs = ({ page }: PageReport) => !page.startsWith('articles/');
