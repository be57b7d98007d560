import type { Built } from '../files/built.ts';
import type { Named } from '../record/places.ts';
import { wordsAt } from './across.ts';
import type { PageReport } from './examine.ts';

/** A place in a seed. */
export interface Place {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
}

/** The one place of named words; `null` where they stand nowhere, or more than once. */
export function placeOf(named: Named, { sources: { project } }: Built): Place | null {
  const seed = project.articles.get(named.article)?.stem;
  const span = project.span(named);
  return seed === undefined || span === null ? null : { seed, start: span[0], end: span[1] };
}

/** Whether `key`, the `stem start end` of words on a page, touches a place. */
export function touches(key: string, { seed, start, end }: Place): boolean {
  const [stem, from, to] = key.split(' ');
  return stem === seed && Number(from) < end && start < Number(to);
}

/** The words that a page prints, and those that its links lead to, each as `stem start end`. */
export function shownWords({ page, citations, spans }: PageReport, { pages }: Built): string[] {
  const led = citations.flatMap(({ address }) => wordsAt(page, address, pages) ?? []);
  return [...spans, ...led];
}

/** The pages of the articles print what their seeds print; everything else is ours. */
export const isOurs = ({ page }: PageReport) => !page.startsWith('articles/');
