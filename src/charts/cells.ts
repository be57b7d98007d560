/** Cells and tables that several kinds have. */

import { periodWords } from '../record/period.ts';
import type { ResolvedFigure } from '../record/types.ts';
import { qualifierWords } from '../record/words.ts';
import type { Cell, Opening, Table } from './view.ts';
import { capital, outletsOf, speakerOf } from './words.ts';

/** The words that a figure rests on, its number bold in them. */
export const figureWords = ({ cites, printed }: ResolvedFigure): Cell => ({ cites, printed });

export const givenAs = ({ qualifier }: ResolvedFigure): Cell => ({ ours: qualifierWords[qualifier] });

export const whoOf = (figure: ResolvedFigure): Cell => {
  return { outlets: outletsOf(figure.cites), by: speakerOf(figure) };
};

/** A mark of a figure leads to the first words that it rests on. */
export function figureOpens({ id, cites: [cite] }: ResolvedFigure, name?: string): Opening | null {
  return cite ? { href: cite.href, figure: id, cited: true, ...(name && { name }) } : null;
}

/** The figures in words, the qualifier in a column of its own. */
export function figureTable(figures: readonly ResolvedFigure[]): Table {
  return {
    columns: [
      { head: 'As printed', width: 408 },
      { head: 'Given as', width: 130 },
      { head: 'Period', width: 170 },
      { head: 'Who, where', width: 180 },
    ],
    groups: [
      {
        rows: figures.map((figure) => ({
          cells: [
            figureWords(figure),
            givenAs(figure),
            { ours: capital(periodWords(figure)) },
            whoOf(figure),
          ],
        })),
      },
    ],
  };
}
