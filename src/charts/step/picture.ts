import type { ResolvedFigure } from '../../record/types.ts';
import { figureTable } from '../picture/figure-table.ts';
import { type Drawing, type Mark, mark, stacked, stroke } from '../picture/mark.ts';
import { EDGE, INK, INK2, INNER, PAPER, type Paint, RULE } from '../picture/paint.ts';
import { line, ours, printed } from '../picture/paragraph.ts';
import { type PlacedPoint, type PlacedSteps, placeSteps, type Sheet } from './place.ts';
import { stepRows } from './rows.ts';

const sheet: Sheet = { width: INNER, height: 360, top: 40, right: 24, bottom: 30, left: 34 };
const BASE = sheet.height - sheet.bottom;
const RIGHT = sheet.width - sheet.right;

export function stepPicture(figures: readonly ResolvedFigure[], { accent }: Paint): Drawing {
  const placed = placeSteps(stepRows(figures), sheet);
  const marks = [
    ...axes(placed),
    ...silence(placed, accent),
    stroke(placed.path, accent),
    ...placed.points.flatMap((point, i) => pointMarks(point, placed.points[i - 1], accent)),
  ];
  return stacked([{ marks, height: sheet.height }, figureTable(figures)], 14);
}

function axes({ xTicks, yTicks, hatch }: PlacedSteps): Mark[] {
  const grid = yTicks.filter(({ at }) => at < BASE).map(({ at }) => `M${sheet.left} ${at}H${RIGHT}`);
  const lines = mark('path', { d: 'M-1 7L7-1', stroke: EDGE, 'stroke-width': 0.75 });
  const pattern = { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return [
    stroke(grid.join(''), RULE, 1),
    ...(hatch ? [mark('pattern', pattern, [lines]), mark('rect', { ...hatch, fill: 'url(#hatch)' })] : []),
    stroke(`M${sheet.left} ${BASE}H${RIGHT}${xTicks.map(({ at }) => `M${at} ${BASE}v5`).join('')}`, INK, 1),
    ...yTicks.map(({ at, label }) => line(ours(label, 13), sheet.left - 8, at + 4.5, 'end')),
    ...xTicks.map(({ at, label }) =>
      line(ours(label, 13), at, BASE + 21, at > sheet.left + 20 ? 'middle' : undefined),
    ),
  ];
}

function silence({ before }: PlacedSteps, accent: string): Mark[] {
  if (!before) return [];
  const last = before.words.length - 1;
  return [
    stroke(`M${before.from} ${BASE - 12}H${before.to}`, accent, 2, '1.5 4'),
    ...before.words.map((words, i) => line(ours(words, 13), before.from + 6, BASE - 22 - 16 * (last - i))),
  ];
}

function pointMarks(point: PlacedPoint, before: PlacedPoint | undefined, accent: string): Mark[] {
  const { x, y, month, label, lowerBound, datePrinted } = point;
  const dot = datePrinted
    ? mark('circle', { cx: x, cy: y, r: 6, fill: accent })
    : mark('circle', { cx: x, cy: y, r: 5, fill: PAPER, stroke: accent, 'stroke-width': 2 });
  const anchor = label.end ? 'end' : undefined;
  return [
    ...(before ? [stroke(`M${x} ${before.y}V${y + 6}`, accent, 2, '1.5 4')] : []),
    month ? stroke(`M${month[0]} ${y}H${month[1]}`, accent, 5) : dot,
    ...(lowerBound ? [stroke(`M${x} ${y}v-28m-5 7l5-7l5 7`, accent, 2)] : []),
    line(printed(`“${label.words}”`, 16.5), label.x, label.y, anchor),
    ...label.by.map((words, row) =>
      line({ ...ours(words, 13.5), colour: INK2 }, label.x, label.y + 25 + 16 * row, anchor),
    ),
  ];
}
