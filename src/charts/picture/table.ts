import { type Box, type Drawing, type Mark, moved, stroke } from './mark.ts';
import { INK, RULE } from './paint.ts';
import { column, type Paragraph } from './paragraph.ts';

/** What stands in a cell: words, or a drawing for the box that the row leaves it. */
export type Cell = readonly Paragraph[] | ((box: Box) => readonly Mark[]);

export interface Row {
  readonly cells: readonly Cell[];
  /** A head within the table: no line under it. */
  readonly head?: boolean;
  /** A drawing needs so much height. */
  readonly least?: number;
}

/** Free at the right of each column. */
export const GUTTER = 20;
const PAD = 9;

/** A table whose columns are so wide, with heads; the last column ends where the sheet ends. */
export function table(widths: readonly number[], heads: readonly Cell[], rows: readonly Row[]): Drawing {
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  const all = widths.reduce((sum, width) => sum + width, 0);
  const marks: Mark[] = [];
  let y = 0;
  const put = ({ cells, head = false, least = 0 }: Row, rule: string) => {
    const columns = cells.map((cell, i) =>
      typeof cell === 'function' ? null : column(cell, (widths[i] ?? 0) - GUTTER),
    );
    const height = Math.max(least, ...columns.map((one) => one?.height ?? 0)) + 2 * PAD;
    cells.forEach((cell, i) => {
      const x = lefts[i] ?? 0;
      const words = columns[i];
      if (words) marks.push(moved(words.marks, x, y + PAD));
      else if (typeof cell === 'function')
        marks.push(...cell({ x, y, width: (widths[i] ?? 0) - GUTTER, height }));
    });
    y += height;
    if (!head) marks.push(stroke(`M0 ${y}H${all}`, rule, 1));
  };
  put({ cells: heads, least: 16 }, INK);
  for (const row of rows) put(row, RULE);
  return { marks, height: y };
}
