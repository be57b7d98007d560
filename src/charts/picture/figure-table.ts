import type { ResolvedCite, ResolvedFigure } from '../../record/types.ts';
import { periodInWords } from '../time/words.ts';
import { capital, marksAround, outletsOf, qualifierWords, speakerOf } from '../words.ts';
import type { Drawing } from './mark.ts';
import { ours, type Paragraph, printed } from './paragraph.ts';
import { heads, table } from './table.ts';

/** Printed words in their marks, each wording once. */
export function wordsOf(cites: readonly ResolvedCite[]): Paragraph[] {
  const wordings = [...new Set(cites.map(({ exact }) => exact))];
  return wordings.map((exact) => printed(marksAround(exact)[0] + exact + marksAround(exact)[1]));
}

/** Who says it, and the letters of the outlets that print it. */
export function whoOf(figure: ResolvedFigure): Paragraph {
  return ours(
    `${outletsOf(figure.cites)
      .map(({ letter }) => `[${letter}]`)
      .join(' ')} ${speakerOf(figure)}`,
  );
}

/** The figures in words, the qualifier in a column of its own. */
export function figureTable(figures: readonly ResolvedFigure[]): Drawing {
  const rows = figures.map((figure) => ({
    cells: [
      wordsOf(figure.cites),
      [ours(qualifierWords[figure.qualifier])],
      [ours(capital(periodInWords(figure)))],
      [whoOf(figure)],
    ],
  }));
  return table([408, 130, 170, 180], heads('As printed', 'Given as', 'Period', 'Who, where'), rows);
}
