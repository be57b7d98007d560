import type { Qualifier } from '../../model.ts';
import type { SiteRecord } from '../record.ts';
import type { ResolvedFigure } from '../types.ts';
import { type PageView, page } from './frame.ts';
import { type CiteView, type Here, openHere } from './here.ts';
import { periodWords } from './period.ts';

/** A number as claimed: with its qualifier, what it counts, the time it covers, who says so, and its words. */
export interface FigureRowView {
  readonly id: string;
  readonly accent: string;
  readonly printed: string;
  readonly qualifier: string;
  readonly label: string;
  readonly caveat: string | undefined;
  readonly cites: readonly CiteView[];
  readonly period: string;
  readonly speaker: string;
}

export interface FiguresView extends PageView {
  readonly groups: readonly {
    readonly title: string;
    readonly anchor: string;
    readonly rows: readonly FigureRowView[];
  }[];
}

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: 'as printed',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  almost: 'almost',
  about: 'about',
  minimum: 'the lowest',
  multiple: 'a multiple; no base given',
  vague: 'a word; no number given',
};

/** Every number in the reports, by what it counts. */
export function figuresView(record: SiteRecord): FiguresView {
  const here = openHere(record, 'figures.html');
  return {
    ...page(here, {
      kind: 'figures',
      section: 'figures',
      title: 'Figures',
      description:
        'Every number in the reports, with its qualifier, period, speaker and the words it rests on.',
      lead: 'Every number in the reports, as claimed there: with its qualifier, what it counts, the time it covers, who says so, and the words it rests on.',
    }),
    groups: [...Map.groupBy(record.figures, ({ unit }) => unit)].map(([unit, figures]) => ({
      title: unit.charAt(0).toUpperCase() + unit.slice(1),
      anchor: `u-${unit.replace(/[^a-z]+/gi, '-').toLowerCase()}`,
      rows: figures.map((figure) => figureRow(here, figure)),
    })),
  };
}

function figureRow(here: Here, figure: ResolvedFigure): FigureRowView {
  const { id, topics, printed, qualifier, label, place, caveat, cites, speaker, certainty } = figure;
  return {
    id,
    accent: here.accent(topics[0]),
    printed,
    qualifier: QUALIFIERS[qualifier],
    label: place ? `${label}, ${place}` : label,
    caveat,
    cites: cites.map(here.cite),
    period: periodWords(figure, here.record.language),
    speaker: `${speaker ?? 'The outlet’s own words'}, ${certainty}`,
  };
}
