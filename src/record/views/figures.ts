import { capital } from '../../charts/words.ts';
import { periodWords } from '../period.ts';
import type { ResolvedFigure } from '../types.ts';
import { qualifierWords } from '../words.ts';
import { chartsOn } from './chart.ts';
import { figureSpeaker } from './describe.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';

/** Every number in the reports, by what it counts. */
export function figuresView(here: Here) {
  return {
    ...page(here, {
      kind: 'figures',
      title: 'Figures',
      description:
        'Every number in the reports, with its qualifier, period, speaker and the words it rests on.',
      lead: 'Every number in the reports, as claimed there: with its qualifier, what it counts, the time it covers, who says so, and the words it rests on.',
    }),
    charts: chartsOn(here),
    groups: [...Map.groupBy(here.record.figures, ({ unit }) => unit)].map(([unit, figures]) => ({
      title: capital(unit),
      anchor: `u-${unit.replace(/[^a-z]+/gi, '-').toLowerCase()}`,
      rows: figures.map((figure) => figureRow(here, figure)),
    })),
  };
}

/** The words of the report for the time that a figure covers, and ours. */
function periodPrinted(figure: ResolvedFigure, language: string): string {
  const words = periodWords(figure, language);
  const printed = figure.period?.printed;
  return printed === undefined ? capital(words) : `“${printed}”: ${words}`;
}

/** A number as claimed: with its qualifier, what it counts, the time it covers, who says so, and its words. */
function figureRow(here: Here, figure: ResolvedFigure) {
  const { id, topics, printed, qualifier, label, place, caveat, cites, certainty } = figure;
  return {
    id,
    accent: here.accent(topics[0]),
    printed,
    qualifier: qualifierWords[qualifier],
    label: place ? `${label}, ${place}` : label,
    caveat,
    cites: cites.map(here.cite),
    period: periodPrinted(figure, here.record.language),
    speaker: figureSpeaker(here, figure, 'The outlet’s own words'),
    certainty,
  };
}
