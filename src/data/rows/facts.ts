import type { SiteRecord } from '../../record/index.ts';
import type { Event, Fact, FactCell, Outlet } from '../../record/types.ts';
import { dataCite, type SeedPlaces } from '../places.ts';
import type { FactRow } from '../schemas.ts';

/** Every fact of every event: a row for each report that has it, and one for each that does not. */
export function factRows(record: SiteRecord, open: (slug: string) => SeedPlaces): FactRow[] {
  return record.events.flatMap((event) =>
    event.facts.flatMap((fact) => [
      ...fact.cells.map((cell) => inReport(event, fact, cell, false, open)),
      ...fact.elsewhere.map((cell) => inReport(event, fact, cell, true, open)),
      ...event.articles
        .filter(({ slug }) => !fact.cells.some(({ article }) => article === slug))
        .map(({ slug, outlet }) => notInReport(event, fact, slug, outlet)),
    ]),
  );
}

/** What a report that does not have a fact says of it. */
const NOTHING = {
  inReport: false,
  elsewhere: false,
  certainty: null,
  number: null,
  scope: null,
  by: null,
  differs: null,
  exact: null,
  start: null,
  end: null,
  startCodePoint: null,
  endCodePoint: null,
} as const;

function notInReport(event: Event, { id: fact, label }: Fact, article: string, outlet: Outlet): FactRow {
  return {
    event: event.id,
    eventTitle: event.title,
    eventDate: event.date,
    fact,
    label,
    article,
    outlet: outlet.known ? outlet.name : null,
    ...NOTHING,
    href: event.href,
  };
}

function inReport(
  event: Event,
  fact: Fact,
  cell: FactCell,
  elsewhere: boolean,
  open: (slug: string) => SeedPlaces,
): FactRow {
  const { certainty, number = null, scope = null, by = null, differs = false } = cell;
  const { seed: _, ...place } = dataCite(cell, open);
  const said = { inReport: true, elsewhere, certainty, number, scope, by, differs };
  return { ...notInReport(event, fact, cell.article, cell.outlet), ...said, ...place };
}
