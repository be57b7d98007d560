/** The cells of a chart's table as they stand in a picture. */
import type { ResolvedCite } from '../../record/types.ts';
import { round } from '../round.ts';
import type { PlacedStretch, TimeTick } from '../time/axis.ts';
import type { EndMark } from '../time/stretch.ts';
import type { Bar, Cell as ChartCell, LegendEntry, Run, Sign } from '../view.ts';
import { inMarks } from '../words.ts';
import { type Box, type Drawing, type Mark, mark, moved, stroke } from './mark.ts';
import { widthOf } from './measure.ts';
import { EDGE, INK2, PAPER, type Paint, paintOf, RULE } from './paint.ts';
import { line, ours, type Paragraph, printed, strong } from './paragraph.ts';
import type { Cell } from './table.ts';

/** What a cell shows. `id` is its own in the picture. */
export function cellOf(cell: ChartCell, paint: Paint, id: string): Cell {
  if ('cites' in cell)
    return [...wordsOf(cell.cites), ...(cell.below ? [strong(cell.below, 14, paint.accent)] : [])];
  if ('numbers' in cell)
    return cell.numbers.map(({ printed: said, of, cite }) => {
      const counted = said.includes(of) ? '' : `, ${of}`;
      return printed(`“${said}”${counted} [${cite.outlet.letter}]`, 15);
    });
  if ('title' in cell) return [printed(cell.title, 16), ...(cell.small ? [ours(cell.small, 13)] : [])];
  if ('ours' in cell)
    return [
      cell.strong ? strong(cell.ours, 15) : ours(cell.ours),
      ...(cell.small ? [ours(cell.small, 13)] : []),
    ];
  if ('outlets' in cell) return [whoOf(cell)];
  return (box) => drawn(cell, box, paint, id);
}

/** Only what is drawn of a cell, for a card; nothing where it is words. */
export function drawn(cell: ChartCell, box: Box, paint: Paint, id: string, weight = 2.5): Mark[] {
  if ('stretch' in cell)
    return [
      gridLines(cell.ticks, box),
      ...(cell.beside == null
        ? []
        : [appeared(box.x + (box.width * cell.beside) / 100, box.y + box.height / 2, paint.accent)]),
      ...(cell.stretch ? stretchMarks(cell.stretch, box, paint.accent, weight) : []),
    ];
  if ('strip' in cell) return stripMarks(cell.strip, box, paint.accent);
  if ('bar' in cell) return barMarks(cell.bar, box, paint, id, cell.beside);
  if ('signs' in cell)
    return signMarks(cell.signs, box, cell.accent ? paintOf(cell.accent) : paint, cell.small ?? cell.after);
  return [];
}

/** How high the drawing of a cell has to be, in a column so wide. */
export function leastOf(cell: ChartCell, width: number, tight = false): number {
  if ('strip' in cell) return 24;
  if ('bar' in cell) return cell.bar.framed || cell.bar.open ? 34 : 0;
  if (!('signs' in cell) || cell.signs.length === 0) return 0;
  return PITCH * Math.ceil(cell.signs.length / inRow(cell.signs, width)) + (tight ? -4 : 18);
}

/** Printed words in their marks, each wording once. */
export function wordsOf(cites: readonly ResolvedCite[]): Paragraph[] {
  const wordings = [...new Set(cites.map(({ exact }) => exact))];
  return wordings.map((exact) => printed(inMarks(exact)));
}

/** Who says it, and the letters of the outlets that print it; of an outlet alone the name. */
export function whoOf({ outlets, by }: Extract<ChartCell, { readonly outlets: unknown }>): Paragraph {
  const letters = outlets.map(({ letter }) => `[${letter}]`).join(' ');
  return ours(`${letters} ${by ?? outlets.map(({ name }) => name).join(', ')}`);
}

/** The lines of a time axis across a cell. */
export function gridLines(ticks: readonly TimeTick[], { x, y, width, height }: Box): Mark {
  const d = ticks.map((tick) => `M${round(x + (width * tick.x) / 100)} ${y}v${height}`).join('');
  return stroke(d, RULE, 1);
}

/** How far the label of a time axis may reach into the gutter beside its column. */
const OVERHANG = 11;

/** The labels of a time axis, in the head of its column: each beside its line, and none at the words of the next column. */
export function timeHead(ticks: readonly TimeTick[]): Cell {
  return (box) => {
    const half = { ...box, y: box.y + box.height / 2, height: box.height / 2 };
    const labels = ticks.filter(({ label }) => label !== '');
    const end = box.x + box.width + OVERHANG;
    return [
      gridLines(ticks, half),
      ...labels.map(({ x, label }) => {
        const left = Math.min(box.x + (box.width * x) / 100 + 4, end - widthOf(label, 'sans', 12, true));
        return line(strong(label, 12), round(left), box.y + 22);
      }),
    ];
  };
}

function stretchMarks(placed: PlacedStretch, box: Box, accent: string, weight: number): Mark[] {
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
  return end === 'tick' ? [stroke(`M${x} ${y - 6}v12`, accent)] : [];
}

/** A text as a line: what is quoted in it is filled, what is reported framed. */
function stripMarks(runs: readonly Run[], { x, y, width, height }: Box, accent: string): Mark[] {
  const middle = y + height / 2;
  const looks = {
    quoted: { y: middle - 9, height: 18, fill: accent },
    reported: { y: middle - 5, height: 10, fill: PAPER, stroke: accent, 'stroke-width': 1.5 },
  };
  return [
    stroke(`M${x} ${middle}h${width}`, RULE, 1),
    ...runs.flatMap(({ look, parts }) =>
      parts.map((part) => {
        const left = round(x + (width * part.x) / 100);
        return mark('rect', { x: left, width: round((width * part.width) / 100), ...looks[look] });
      }),
    ),
  ];
}

/** The day on which a report appeared. */
function appeared(x: number, y: number, accent: string): Mark {
  const d = `M${round(x)} ${round(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5-5.5z`;
  return mark('path', { d, fill: PAPER, stroke: accent, 'stroke-width': 2 });
}

/** Room for the words beside the longest bar, and the height of a bar. */
const BESIDE = 80;
const BAR = { plain: 14, big: 24 };

function barMarks(
  { to, fade = 0, open, framed }: Bar,
  box: Box,
  paint: Paint,
  id: string,
  beside = '',
): Mark[] {
  const big = framed || open || fade > 0;
  const height = big ? BAR.big : BAR.plain;
  const room = big ? box.width : box.width - BESIDE;
  const place = { x: box.x, y: box.y + box.height / 2 - height / 2, height };
  const end = (room * (to + fade)) / 100;
  const middle = place.y + height / 2;
  const words = framed ? strong(beside, 15) : ours(beside, 13);
  const filled = { ...place, width: end, fill: fade > 0 ? `url(#${id})` : paint.accent };
  return [
    ...(framed ? [mark('rect', { ...place, width: room, fill: 'none', stroke: EDGE })] : []),
    ...(fade > 0 ? [fading(id, (to - fade) / (to + fade), paint.accent)] : []),
    ...(open ? endless({ ...place, width: end }, box.x + room, paint) : []),
    ...(to > 0 && !open ? [mark('rect', filled)] : []),
    ...(beside === '' ? [] : [line(words, box.x + end + (to > 0 ? 8 : 0), middle + (framed ? 5 : 4.5))]),
  ];
}

/** From the accent to nothing: “about”. */
function fading(id: string, from: number, accent: string): Mark {
  return mark('linearGradient', { id }, [
    mark('stop', { offset: round(1000 * from) / 1000, 'stop-color': accent }),
    mark('stop', { offset: 1, 'stop-color': accent, 'stop-opacity': 0 }),
  ]);
}

/** A bar with an arrow in place of an end. */
function endless(box: Box, right: number, { accent, tint }: Paint): Mark[] {
  const middle = box.y + box.height / 2;
  return [
    mark('rect', { ...box, fill: tint, stroke: accent }),
    stroke(`M${box.x + box.width} ${middle}H${right}m-9-8l9 8l-9 8`, accent),
  ];
}

/** A side of 14 in a pitch of 24, so that each square can be hit by a finger in a page; at most eight in a row. */
const SIDE = 14;
const PITCH = 24;

const inRow = (signs: readonly Sign[], width: number) =>
  Math.max(1, Math.min(8, Math.floor(width / Math.max(PITCH, ...signs.map(signWidth)))));

const signWidth = ({ number }: Sign) => (number ? widthOf(number.words, 'sans', 12, true) + 24 : PITCH);

function signMarks(signs: readonly Sign[], box: Box, { accent }: Paint, count = ''): Mark[] {
  const columns = inRow(signs, box.width);
  const pitch = Math.max(PITCH, ...signs.map(signWidth));
  const rows = Math.ceil(signs.length / columns);
  const top = box.y + box.height / 2 - (rows * PITCH) / 2;
  const middle = (row: number) => top + PITCH * (row + 0.5);
  const inLast = signs.length - (rows - 1) * columns;
  const beside = line(ours(count, 13), box.x + inLast * pitch, middle(rows - 1) + 4.5);
  return [
    ...signs.flatMap((sign, i) =>
      signMark(sign, box.x + (i % columns) * pitch, middle(Math.floor(i / columns)), accent),
    ),
    ...(count === '' ? [] : [beside]),
  ];
}

/** A sign whose left edge is at `x`, with `y` its middle. */
export function signMark(
  { look, number }: Pick<Sign, 'look' | 'number'>,
  x: number,
  y: number,
  accent: string,
): Mark[] {
  const square = { x, y: y - SIDE / 2, width: SIDE, height: SIDE };
  if (look === 'square') return [mark('rect', { ...square, fill: accent })];
  if (look === 'empty') return [mark('rect', { ...square, fill: 'none', stroke: EDGE })];
  if (look === 'none') return [stroke(`M${x} ${y}h12`, EDGE, 1)];
  if (look === 'tick' || look === 'faint')
    return [stroke(`M${x} ${y - 8}v16`, accent, 2.5, look === 'faint' ? '1.5 4' : undefined)];
  const half = number ? (widthOf(number.words, 'sans', 12, true) + 16) / 2 : 7;
  const high = number ? 12 : 7;
  const place = { x, y: y - high, width: round(half * 2), height: high * 2, rx: high };
  return [
    look === 'ring'
      ? mark('rect', { ...place, fill: PAPER, stroke: accent, 'stroke-width': 2 })
      : mark('rect', { ...place, fill: accent }),
    ...(number
      ? [line(strong(number.words, 12, look === 'ring' ? accent : PAPER), round(x + half), y + 4, 'middle')]
      : []),
  ];
}

/** A row of signs with their meaning. */
export function legendMarks(entries: readonly LegendEntry[], accent: string): Drawing {
  let x = 0;
  const marks = entries.map(({ look, words }) => {
    const width = look === 'dots' ? 30 : 20;
    const entry = moved([...legendSign(look, accent), line(ours(words, 13), width, 12.5)], x, 0);
    x += Math.ceil(width + widthOf(words, 'sans', 13)) + 36;
    return entry;
  });
  return { marks, height: entries.length > 0 ? 18 : 0 };
}

const days = { 'printed-day': 'filled', 'inferred-day': 'ring', 'some-day': 'box' } as const;

function legendSign(look: LegendEntry['look'], accent: string): Mark[] {
  if (look === 'dots') return [stroke('M0 8H24', accent, 2, '1.5 4')];
  if (look === 'none') return [stroke('M0 8h12', INK2, 1)];
  if (look === 'appeared') return [appeared(6, 8, accent)];
  if (look === 'printed-day' || look === 'inferred-day' || look === 'some-day')
    return endMark(days[look], 6, 8, accent);
  return signMark({ look }, 0, 8, accent);
}
