import { round } from '../round.ts';
import type { PlacedStretch, TimeTick } from '../time/axis.ts';
import type { EndMark } from '../time/stretch.ts';
import { type Box, type Drawing, type Mark, mark, moved, stroke } from './mark.ts';
import { widthOf } from './measure.ts';
import { PAPER, RULE } from './paint.ts';
import { line, ours, strong } from './paragraph.ts';

/** The lines of a time axis across a cell. */
export function gridLines(ticks: readonly TimeTick[], { x, y, width, height }: Box): Mark {
  const d = ticks.map((tick) => `M${round(x + (width * tick.x) / 100)} ${y}v${height}`).join('');
  return stroke(d, RULE, 1);
}

/** The labels of a time axis, in the head of its column. */
export function timeHead(ticks: readonly TimeTick[]): (box: Box) => Mark[] {
  return (box) => [
    gridLines(ticks, { ...box, y: box.y + box.height / 2, height: box.height / 2 }),
    ...ticks
      .filter(({ label }) => label !== '')
      .map(({ x, label }) => line(strong(label, 12), round(box.x + (box.width * x) / 100) + 4, box.y + 22)),
  ];
}

/** A stretch of time in a cell, with the lines of its axis behind it. */
export function timeCell(
  ticks: readonly TimeTick[],
  placed: PlacedStretch | null,
  accent: string,
): (box: Box) => Mark[] {
  return (box) => [gridLines(ticks, box), ...(placed ? stretchMarks(placed, box, accent) : [])];
}

/** A stretch of time: known part, dotted part, start and end. */
export function stretchMarks(placed: PlacedStretch, box: Box, accent: string, weight = 2.5): Mark[] {
  const at = (x: number) => round(box.x + (box.width * x) / 100);
  const y = round(box.y + box.height / 2);
  const { line: known, dots, tick, end } = placed;
  return [
    ...(dots ? [stroke(`M${at(dots[0])} ${y}H${at(dots[1])}`, accent, weight * 0.8, '1.5 4')] : []),
    ...(known ? [stroke(`M${at(known[0])} ${y}H${at(known[1])}`, accent, weight)] : []),
    ...(tick === null ? [] : [stroke(`M${at(tick)} ${y - 6}v12`, accent, weight)]),
    ...(end === null ? [] : endMark(placed.mark, at(end), y, accent)),
  ];
}

function endMark(end: EndMark, x: number, y: number, accent: string): Mark[] {
  const open = { fill: PAPER, stroke: accent, 'stroke-width': 2 };
  if (end === 'filled') return [mark('circle', { cx: x, cy: y, r: 5.5, fill: accent })];
  if (end === 'ring') return [mark('circle', { cx: x, cy: y, r: 5, ...open })];
  if (end === 'box') return [mark('rect', { x: x - 4.5, y: y - 4.5, width: 9, height: 9, ...open })];
  if (end === 'tick') return [stroke(`M${x} ${y - 6}v12`, accent)];
  return [];
}

const meanings = [
  ['filled', 'date printed'],
  ['ring', 'date inferred'],
  ['box', 'some day in that month'],
] as const satisfies readonly (readonly [EndMark, string])[];

/** What the marks mean; only those in use. */
export function timeLegend(marks: ReadonlySet<EndMark>, open: boolean, accent: string): Drawing {
  const entries = meanings
    .filter(([end]) => marks.has(end))
    .map(([end, words]) => ({ words, sign: endMark(end, 6, 8, accent), width: 18 }));
  const dotted = {
    words: 'no start or no end given',
    sign: [stroke('M0 8H24', accent, 2, '1.5 4')],
    width: 30,
  };
  return legend(open ? [...entries, dotted] : entries);
}

/** A row of signs with their meaning. */
export function legend(
  entries: readonly { readonly words: string; readonly sign: readonly Mark[]; readonly width: number }[],
): Drawing {
  let x = 0;
  const marks = entries.map(({ words, sign, width }) => {
    const entry = moved([...sign, line(ours(words, 13), width, 12.5)], x, 0);
    x += Math.ceil(width + widthOf(words, 'sans', 13)) + 36;
    return entry;
  });
  return { marks, height: entries.length > 0 ? 18 : 0 };
}
