/** The tables that charts are for machines. */
import type { ResolvedCite, ResolvedFigure } from '../record/types.ts';

export type Rows = readonly (readonly (string | number | boolean | null | undefined)[])[];

type Columns<Thing> = Readonly<Record<string, (thing: Thing) => Rows[number][number]>>;

const citeColumns: Columns<ResolvedCite> = {
  words: ({ exact }) => exact,
  outlet: ({ outlet }) => (outlet.known ? outlet.name : null),
  published: ({ date }) => date.iso,
  published_basis: ({ date }) => date.basis,
  seed: ({ seed }) => seed,
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
  href: ({ href }) => href,
};

export const citeHead = Object.keys(citeColumns);
export const citeCells = (cite: ResolvedCite) => Object.values(citeColumns).map((cell) => cell(cite));

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

const figureColumns: Columns<ResolvedFigure> = {
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
};

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
