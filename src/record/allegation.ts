import type { Note } from '../model.ts';
import { overlap } from '../text/span.ts';
import { momentWords } from './period.ts';
import type { Article, ResolvedCite, ResolvedFigure } from './types.ts';

/** What stands after an allegation about a living person: “as reported on 16 February 2023”. */
export function asReported({ date }: Pick<ResolvedCite, 'date'>): string {
  return `as reported ${date.iso === null ? 'on a date not known' : momentWords(date.iso)}`;
}

/** A note on an allegation says when it was reported, whether or not its editor wrote it. */
export function datedNote({ note, allegation }: Note, cite: Pick<ResolvedCite, 'date'>): string {
  const said = asReported(cite);
  if (!allegation || note.toLowerCase().includes(said.toLowerCase())) return note;
  return `${note.trimEnd()} A${said.slice(1)}.`;
}

/**
 * Tells of any cited words what must stand after them: “as reported on DATE” where they touch an allegation,
 * which is a figure or the place of a note that is marked as one; `null` for all others.
 */
export function openAllegations(
  articles: readonly Pick<Article, 'slug' | 'notes'>[],
  figures: readonly ResolvedFigure[],
): (cite: Placed) => string | null {
  const places = [
    ...articles.flatMap(({ slug, notes }) =>
      notes.filter(({ allegation }) => allegation).map(({ span }) => ({ article: slug, span })),
    ),
    ...figures.filter(({ allegation }) => allegation).flatMap(({ cites }) => cites),
  ];
  return (cite) => (places.some((place) => touches(place, cite)) ? asReported(cite) : null);
}

/** Words of an article at their place. */
export type Placed = Pick<ResolvedCite, 'article' | 'span' | 'date'>;

/** Whether two places share a character. */
export function touches(one: Omit<Placed, 'date'>, other: Omit<Placed, 'date'>): boolean {
  return one.article === other.article && overlap(one.span, other.span);
}
