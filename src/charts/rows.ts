/** The tables that charts are for machines. */
import type { ResolvedCite, ResolvedFigure } from '../record/types.ts';

export type Rows = readonly (readonly (string | number | boolean | null | undefined)[])[];

export const citeHead = [
  'words',
  'outlet',
  'published',
  'published_basis',
  'seed',
  'start',
  'end',
  'href',
] as const;

export function citeCells({ exact, outlet, date, seed, span, href }: ResolvedCite): Rows[number] {
  return [exact, outlet.known ? outlet.name : null, date.iso, date.basis, seed, span.start, span.end, href];
}

/** A place of words, as JSON has it. */
export function citeData({ article, seed, exact, span, outlet, date, href }: ResolvedCite) {
  return {
    article,
    seed,
    exact,
    ...span,
    outlet: outlet.known ? outlet.name : null,
    published: date.iso,
    publishedBasis: date.basis,
    href,
  };
}

const figureColumns = {
  figure: ({ id }) => id,
  label: ({ label }) => label,
  qualifier: ({ qualifier }) => qualifier,
  value: ({ value }) => value,
  printed: ({ printed }) => printed,
  unit: ({ unit }) => unit,
  population: ({ population }) => population,
  place: ({ place }) => place,
  period_printed: ({ period }) => period?.printed,
  period_start: ({ period }) => period?.start,
  period_end: ({ period }) => period?.end,
  period_inferred_from: ({ period }) => period?.inferred,
  as_of: ({ asOf }) => asOf,
  as_of_basis: ({ asOfBasis }) => asOfBasis,
  speaker: ({ speaker }) => speaker,
  certainty: ({ certainty }) => certainty,
  caveat: ({ caveat }) => caveat,
} as const satisfies Record<string, (figure: ResolvedFigure) => Rows[number][number]>;

/** A row for each place in which a number is printed; its qualifier is a column beside it and never left out. */
export function figureRows(figures: readonly ResolvedFigure[]): Rows {
  const cells = Object.values(figureColumns);
  return [
    [...Object.keys(figureColumns), ...citeHead],
    ...figures.flatMap((figure) =>
      figure.cites.map((cite) => [...cells.map((cell) => cell(figure)), ...citeCells(cite)]),
    ),
  ];
}
