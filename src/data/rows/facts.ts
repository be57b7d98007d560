import type { SiteRecord } from '../../record/index.ts';
import type { Event, Fact, FactCell } from '../../record/types.ts';
import { dataCite, type SeedPlaces } from '../places.ts';
import { type FactRow, factSchema } from '../schemas.ts';
import { rowOf } from './row.ts';

/** Every fact of every event: a row for each report that has it, and one for each that does not. */
export function factRows(record: SiteRecord, open: (slug: string) => SeedPlaces): FactRow[] {
  return record.events.flatMap((event) =>
    event.facts.flatMap((fact) => [
      ...fact.cells.map((cell) => inReport(event, fact, cell, false, open)),
      ...fact.elsewhere.map((cell) => inReport(event, fact, cell, true, open)),
      ...event.articles
        .filter(({ slug }) => !fact.cells.some(({ article }) => article === slug))
        .map(({ slug: article, outlet }) =>
          rowOf(factSchema, {
            ...about(event, fact, { outlet }),
            article,
            inReport: false,
            elsewhere: false,
            href: event.href,
          }),
        ),
    ]),
  );
}

function about(event: Event, { id: fact, label }: Fact, { outlet }: Pick<FactCell, 'outlet'>) {
  const { id, title, date } = event;
  const name = outlet.known ? outlet.name : null;
  return { event: id, eventTitle: title, eventDate: date, fact, label, outlet: name };
}

function inReport(
  event: Event,
  fact: Fact,
  cell: FactCell,
  elsewhere: boolean,
  open: (slug: string) => SeedPlaces,
): FactRow {
  return rowOf(factSchema, {
    ...cell,
    differs: cell.differs ?? false,
    ...dataCite(cell, open),
    ...about(event, fact, cell),
    inReport: true,
    elsewhere,
  });
}
