import type { ResolvedFigure } from '../../record/types.ts';
import { bar } from '../picture/bar.ts';
import { figureTable } from '../picture/figure-table.ts';
import { type Drawing, mark, stacked, stroke } from '../picture/mark.ts';
import { INNER, type Paint } from '../picture/paint.ts';
import { line, ours, printed } from '../picture/paragraph.ts';
import { placeOpen } from './place.ts';
import { openRows } from './rows.ts';

const BAR = 40;

export function openEndedPicture(figures: readonly ResolvedFigure[], { accent, tint }: Paint): Drawing {
  const { whole, share, least, arrow, band } = placeOpen(openRows(figures));
  const at = (x: number) => (INNER * x) / 100;
  const middle = BAR / 2;
  const box = { x: 0, y: 0, width: INNER, height: BAR };
  const small = `of ${whole.printed.charAt(0).toLowerCase()}${whole.printed.slice(1)}`;
  const marks = [
    mark('rect', { ...box, width: at(least), fill: tint, stroke: accent }),
    stroke(`M${at(least)} ${middle}H${at(arrow)}m-9-8l9 8l-9 8`, accent),
    ...(band ? bar(band, box, accent, `g-${whole.id}`) : []),
    line(printed(`“${whole.printed}”`), at(least), BAR + 24, 'end'),
    ...(share ? [line(printed(`“${share.printed}”`), 0, BAR + 24), line(ours(small), 0, BAR + 43)] : []),
  ];
  return stacked([{ marks, height: BAR + 48 }, figureTable(figures)], 10);
}
