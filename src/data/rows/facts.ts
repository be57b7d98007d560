import type { SiteRecord } from '../../record/index.ts';
import type { Event, Fact, FactCell } from '../../record/types.ts';
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
        .map(({ slug, outlet }) => notInReport(event, fact, slug, outlet.known ? outlet.name : null)),
    ]),
  );
}

function common(event: Event, { id, label }: Fact) {
  return { event: event.id, eventTitle: event.title, eventDate: event.date, fact: id, label };
}

function inReport(
  event: Event,
  fact: Fact,
  cell: FactCell,
  elsewhere: boolean,
  open: (slug: string) => SeedPlaces,
): FactRow {
  const { article, exact, start, end, startCodePoint, endCodePoint, href } = dataCite(cell, open);
  return {
    ...common(event, fact),
    article,
    outlet: cell.outlet.known ? cell.outlet.name : null,
    inReport: true,
    elsewhere,
    certainty: cell.certainty,
    number: cell.number ?? null,
    scope: cell.scope ?? null,
    by: cell.by ?? null,
    differs: cell.differs ?? false,
    exact,
    start,
    end,
    startCodePoint,
    endCodePoint,
    href,
  };
}

function notInReport(event: Event, fact: Fact, article: string, outlet: string | null): FactRow {
  return {
    ...common(event, fact),
    article,
    outlet,
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
    href: event.href,
  };
}
