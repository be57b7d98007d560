/** Figures of a town that does not exist, for tests of the charts. */
import type { ResolvedCite, ResolvedFigure } from '../../record/types.ts';
import type { ChartSpec } from '../kind.ts';

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

export function spec(kind: string, over: Partial<ChartSpec> = {}): ChartSpec {
  return {
    id: `quillby-${kind}`,
    title: 'The lamps of Quillby went out one by one',
    subtitle: 'Lamps, Quillby, to 12 March 2031.',
    kind,
    accent: 'teal',
    ...over,
  };
}

/** A count that grows: a lower bound in November, a number in February, and the same number elsewhere. */
export const fires = [
  figure({
    id: 'fires-at-least-10',
    printed: 'at least 10',
    qualifier: 'at-least',
    value: 10,
    unit: 'fires',
    speaker: 'Ken Tallow',
    period: { start: '2030-01' },
    asOf: '2030-11',
    asOfBasis: 'inferred',
    cites: [
      cite('at least 10 fires since January last year', { outlet: unknown, span: { start: 40, end: 81 } }),
    ],
  }),
  figure({
    id: 'fires-15-lanterns',
    printed: '15',
    value: 15,
    unit: 'fires',
    period: { start: '2030-01' },
    asOf: '2031-02-16',
    asOfBasis: 'inferred',
    cites: [cite('The count is now 15', { outlet: unknown, span: { start: 200, end: 219 } })],
  }),
  figure({
    id: 'fires-15-lamps',
    printed: '15 fires',
    value: 15,
    unit: 'fires',
    population: 'fires put out in time',
    period: { start: '2030-01' },
    asOf: '2031-02-16',
    asOfBasis: 'printed',
    cites: [cite('15 fires put out in time since January 2030')],
  }),
];

const arrested = { unit: 'people', period: { start: '2030-08', end: '2031-08' }, speaker: null };

/** A whole and two groups within it that may overlap. */
export const watch = [
  figure({
    id: 'stopped-225',
    label: 'People stopped',
    printed: '225',
    value: 225,
    population: 'people stopped by the night watch',
    cites: [cite('The night watch stopped 225 people in the year to August')],
    ...arrested,
  }),
  figure({
    id: 'stopped-cooks-29',
    label: 'Cooks among them',
    printed: '29',
    value: 29,
    population: 'of the 225 people stopped',
    cites: [cite('Of those, 29 were cooks and 17 were under 20', { span: { start: 300, end: 344 } })],
    ...arrested,
  }),
  figure({
    id: 'stopped-young-17',
    label: 'Under 20 among them',
    printed: '17',
    value: 17,
    population: 'of the 225 people stopped',
    cites: [cite('Of those, 29 were cooks and 17 were under 20', { span: { start: 300, end: 344 } })],
    ...arrested,
  }),
];

/** A fraction in words, and a percentage with “about”. */
export const oneFifth = figure({
  id: 'young-one-fifth',
  label: 'Share of fines paid by people under 18',
  printed: 'one-fifth',
  value: 0.2,
  unit: 'share of fines',
  population: 'fines for open flames',
  asOf: '2031-02-16',
  asOfBasis: 'printed',
  speaker: null,
  cites: [cite('people under the age of 18 now pay one-fifth of fines')],
});
export const aboutTwenty = figure({
  id: 'oil-20-percent',
  label: 'Share of oil for the harbour',
  printed: 'around 20 percent',
  qualifier: 'about',
  value: 0.2,
  unit: 'share of oil',
  asOf: '2031-02-16',
  asOfBasis: 'inferred',
  cites: [cite('around 20 percent of our oil goes to the harbour', { outlet: unknown })],
});

/** A number that may be larger, and a share of it. */
export const travellers = [
  figure({
    id: 'left-at-least-700',
    label: 'People who left',
    printed: 'At least 700',
    qualifier: 'at-least',
    value: 700,
    unit: 'people',
    population: 'people who left Quillby for the coast',
    asOf: '2031-02-16',
    asOfBasis: 'inferred',
    cites: [cite('At least 700 people have left for the coast')],
  }),
  figure({
    id: 'returned-about-half',
    label: 'Share of them who returned',
    printed: 'About half',
    qualifier: 'about',
    value: 0.5,
    unit: 'share of those who left',
    population: 'of at least 700 people who left',
    asOf: '2031-02-16',
    asOfBasis: 'inferred',
    speaker: null,
    cites: [cite('About half have since come back', { span: { start: 400, end: 431 } })],
  }),
];

/** Words that give no number. */
export const vague = [
  figure({
    id: 'lamps-dozens',
    printed: 'dozens',
    qualifier: 'vague',
    value: null,
    period: { printed: 'in recent years' },
    asOf: '2031-02-16',
    asOfBasis: 'inferred',
    cites: [cite('dozens of lamps in recent years, not hundreds')],
  }),
  figure({
    id: 'lamps-quadrupled',
    printed: 'quadrupled',
    qualifier: 'multiple',
    value: 4,
    period: { start: '2029-02', end: '2031-02', inferred: 'two years counted back from the report' },
    cites: [cite('“quadrupled in the past two years”', { outlet: unknown })],
  }),
  figure({
    id: 'lamps-several',
    printed: 'several',
    qualifier: 'vague',
    value: null,
    cites: [cite('several of them')],
  }),
];
