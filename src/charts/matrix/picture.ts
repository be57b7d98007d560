import { type Drawing, type Mark, mark, moved, stacked, stroke } from '../picture/mark.ts';
import { EDGE, INK2, INNER, PAPER, type Paint, RULE } from '../picture/paint.ts';
import { column, line, ours, strong } from '../picture/paragraph.ts';
import { legend } from '../picture/stretch.ts';
import type { MatrixEvent } from '../spec.ts';
import { HEAD, type PlacedCell, placeMatrix } from './place.ts';
import { matrixRows } from './rows.ts';

/** Labels are set a little larger here than in a page, so they take more room. */
const sheet = { width: INNER, blocks: 2, label: 222 };

export function matrixPicture(event: MatrixEvent, { accent }: Paint): Drawing {
  const outlets = event.articles.map(({ outlet }) => outlet);
  const { height, heads, rows, grid } = placeMatrix(matrixRows(event), outlets.length, sheet);
  const marks = [
    stroke(`${grid}M0 ${height}H${INNER}`, RULE, 1),
    ...heads.flatMap(({ x, column: at }) =>
      letter(x, outlets[at]?.letter ?? '', outlets[at]?.known ?? false),
    ),
    ...rows.flatMap(({ x, y, lines, cells }) => [
      ...lines.map((words, i) => line(ours(words, 13.5), x, y + 5 + 15 * (i - (lines.length - 1) / 2))),
      ...cells.flatMap((cell) => cellMarks(cell, y, accent)),
    ]),
  ];
  const names = outlets.map(({ letter: short, name }) => `[${short}] ${name}`).join(', ');
  return stacked([{ marks, height }, column([ours(`Reports: ${names}`, 13)], INNER), signs(accent)], 12);
}

function letter(x: number, words: string, known: boolean): Mark[] {
  const place = { x: x - 11, y: HEAD - 26, width: 22, height: 18, fill: 'none', stroke: EDGE };
  return [
    mark('rect', { ...place, 'stroke-dasharray': known ? undefined : '3 2' }),
    line(strong(words, 13), x, HEAD - 12.5, 'middle'),
  ];
}

function cellMarks({ x, cell, half, number }: PlacedCell, y: number, accent: string): Mark[] {
  if (cell === null) return [stroke(`M${x - 6} ${y}h12`, EDGE, 1, '3 2')];
  const high = Math.min(half, 13);
  const place = { x: x - half, y: y - high, width: half * 2, height: high * 2, rx: high };
  const disc = cell.differs
    ? mark('rect', { ...place, fill: PAPER, stroke: accent, 'stroke-width': 2 })
    : mark('rect', { ...place, fill: accent });
  return [
    disc,
    ...(number ? [line(strong(number, 12, cell.differs ? accent : PAPER), x, y + 4, 'middle')] : []),
  ];
}

function signs(accent: string): Drawing {
  const round = { cx: 6, cy: 8, r: 5 };
  return legend([
    {
      words: 'as in another report, or the only one',
      sign: [mark('circle', { ...round, fill: accent })],
      width: 18,
    },
    {
      words: 'no other report has the same number, scope, period and certainty',
      sign: [mark('circle', { ...round, fill: PAPER, stroke: accent, 'stroke-width': 2 })],
      width: 18,
    },
    { words: 'not in this report', sign: [moved([stroke('M0 8h12', INK2, 1, '3 2')], 0, 0)], width: 18 },
  ]);
}
