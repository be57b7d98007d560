import type { Keys } from '../content/places.ts';
import type { Content, EventFile } from '../content/read.ts';
import type { EventEntry } from '../model.ts';
import { markDiffering } from './agreement.ts';
import type { CiteBook } from './cites.ts';
import { inferenceHref } from './inferences.ts';
import type { ArticleCard, Event } from './types.ts';

/** An event with the words that its facts rest on; what is wrong with it is told to the book. */
export function resolveEvent(
  event: EventFile,
  { inferences }: Content,
  cards: ReadonlyMap<string, ArticleCard>,
  book: CiteBook,
): Event {
  const { path } = event;
  const articles = event.articles.flatMap((slug) => cards.get(slug) ?? []);
  const resolveCells = (cells: EventEntry['facts'][number]['cells'], keys: Keys) =>
    cells.flatMap((cell, index) => {
      const cite = book.resolve(cell, path, [...keys, index]);
      return cite === null ? [] : { ...cell, ...cite };
    });
  const facts = event.facts.map((fact, index) => {
    const cells = resolveCells(fact.cells, ['facts', index, 'cells']);
    const elsewhere = resolveCells(fact.elsewhere ?? [], ['facts', index, 'elsewhere']);
    return { ...fact, cells: markDiffering(cells), elsewhere: markDiffering(elsewhere, cells) };
  });
  const ids = facts.map(({ id }) => id);
  for (const [index, id] of (event.worksheet ?? []).entries())
    book.check(path, 'fact', id, ids, ['worksheet', index]);
  const inference = inferences.find(({ events }) => events?.includes(event.id));
  const dateShown = {
    iso: event.date,
    basis: event.dateBasis ?? 'inferred',
    evidence: event.dateEvidence,
    inference: inference && inferenceHref(inference),
  } as const;
  return { ...event, articles, facts, dateShown, href: `compare/${event.id}.html` };
}
