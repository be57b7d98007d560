import type { ResolvedFigure } from '../../record/types.ts';
import { whoOf, wordsOf } from '../picture/figure-table.ts';
import type { Drawing } from '../picture/mark.ts';
import type { Paint } from '../picture/paint.ts';
import { ours, strong } from '../picture/paragraph.ts';
import { heads, table } from '../picture/table.ts';
import { periodInWords } from '../time/words.ts';
import { capital } from '../words.ts';
import { textCards } from './rows.ts';

export function textPicture(figures: readonly ResolvedFigure[], { accent }: Paint): Drawing {
  const rows = textCards(figures).map(({ figure, missing }) => ({
    cells: [
      [...wordsOf(figure.cites), strong(missing, 14, accent)],
      [ours(capital(figure.unit))],
      [ours(capital(periodInWords(figure)))],
      [whoOf(figure)],
    ],
  }));
  return table([428, 130, 170, 160], heads('As printed', 'What', 'Period', 'Who, where'), rows);
}
