/** Figures of a town that does not exist, for tests of the charts. */
import type { ResolvedCite, ResolvedFigure } from '../record/types.ts';
import type { ChartKind, ChartSpec } from './spec.ts';

export const gazette = { name: 'The Quillby Gazette', known: true, letter: 'Q' };
export const unknown = { name: 'Publisher unknown', known: false, letter: 'U' };

/** Words of an invented report. */
export function cite(exact: string, over: Partial<ResolvedCite> = {}): ResolvedCite {
  const start = over.span?.start ?? 100;
  const outlet = over.outlet ?? gazette;
  return {
    exact,
    article: outlet.known ? 'lamps' : 'lanterns',
    seed: outlet.known ? '900_lamps' : '901_lanterns',
    span: { start, end: start + exact.length },
    outlet,
    date: { iso: '2031-03-12', basis: outlet.known ? 'printed' : 'inferred' },
    href: `articles/${outlet.known ? 'lamps' : 'lanterns'}.html#s-${start}-${start + exact.length}`,
    ...over,
  };
}

/** A plain figure; a test says only what matters to it. */
export function figure(over: Partial<ResolvedFigure> & { readonly id: string }): ResolvedFigure {
  const printed = over.printed ?? '8';
  return {
    label: 'Lamps',
    value: 8,
    printed,
    qualifier: 'exact',
    unit: 'lamps',
    population: 'lamps of Quillby',
    place: 'Quillby',
    period: null,
    asOf: null,
    speaker: 'Ada Wick',
    certainty: 'said',
    topics: ['lamps'],
    cites: [cite(`${printed} lamps went out`)],
    href: `figures.html#f-${over.id}`,
    ...over,
  };
}

export function spec(kind: ChartKind, over: Partial<ChartSpec> = {}): ChartSpec {
  return {
    id: `quillby-${kind}`,
    title: 'The lamps of Quillby went out one by one',
    subtitle: 'Lamps, Quillby, to 12 March 2031.',
    kind,
    accent: 'teal',
    ...over,
  };
}
