import { type Drawing, mark } from '../picture/mark.ts';
import { INNER, type Paint } from '../picture/paint.ts';
import { line, ours, strong } from '../picture/paragraph.ts';
import { type Cell, heads, table } from '../picture/table.ts';
import { placeTally } from './place.ts';
import type { Tally } from './rows.ts';

const LABELS = 240;
/** Room for the count at the right of the longest bar. */
const COUNT = 80;
const BAR = 14;

export function tallyPicture(tally: Tally | undefined, { accent }: Paint): Drawing {
  const rows = tally ? placeTally(tally) : [];
  const body = rows.map(({ label, words, width }) => {
    const bar: Cell = ({ x, y, width: room, height }) => {
      const middle = y + height / 2;
      const long = ((room - COUNT) * (width ?? 0)) / 100;
      return [
        ...(long > 0
          ? [mark('rect', { x, y: middle - BAR / 2, width: long, height: BAR, fill: accent })]
          : []),
        line(ours(words, 13), x + long + (long > 0 ? 8 : 0), middle + 4.5),
      ];
    };
    return { cells: [[strong(label, 14)], bar] };
  });
  return table([LABELS, INNER - LABELS], heads(tally?.row ?? '', tally?.unit ?? ''), body);
}
