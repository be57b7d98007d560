import type { ResolvedFigure } from '../../record/types.ts';
import { whoOf, wordsOf } from '../picture/figure-table.ts';
import { type Drawing, stacked } from '../picture/mark.ts';
import type { Paint } from '../picture/paint.ts';
import { ours, strong } from '../picture/paragraph.ts';
import { timeCell, timeHead, timeLegend } from '../picture/stretch.ts';
import { heads, type Row, table } from '../picture/table.ts';
import { placePeriods } from './place.ts';
import { periodGroups } from './rows.ts';

export function periodPicture(figures: readonly ResolvedFigure[], { accent }: Paint): Drawing {
  const { ticks, groups, marks, open } = placePeriods(periodGroups(figures));
  const [words, period, who] = heads('As printed', 'Period', 'Speaker');
  const rows = groups.flatMap(({ label, rows: own }): Row[] => [
    { cells: [[strong(label, 14, accent)], [], timeCell(ticks, null, accent), []], head: true },
    ...own.map(({ figure, period: time, placed }) => ({
      cells: [wordsOf(figure.cites), [ours(time)], timeCell(ticks, placed, accent), [whoOf(figure)]],
    })),
  ]);
  const heading = [words ?? [], period ?? [], timeHead(ticks), who ?? []];
  return stacked([table([308, 160, 280, 140], heading, rows), timeLegend(marks, open, accent)], 14);
}
