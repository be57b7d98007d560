import { curveStepAfter, line, max, scaleLinear, scaleUtc } from 'd3';
import type { ResolvedFigure } from '../../record/types.ts';
import { asPrinted, figureOpens, givenAs, ofPeriod, tableOf, whoWhere } from '../cells.ts';
import type { Kind } from '../kind.ts';
import { undated, unequal, unlike } from '../refuse/together.ts';
import { round } from '../round.ts';
import { dateInWords, endOf, middleOf, precisionOf, startOf, tickWords } from '../time/day.ts';
import type { Drawing, Mark, Sheet } from '../view.ts';
import { nameOf, placeOfNumber, speakerOf } from '../words.ts';

export const step: Kind = {
  about: 'A count that only grows, as different people gave it; a lower bound is drawn as one.',
  needs: 'figures',
  measured: true,
  rules: [undated(countedAt)],
  refuse: (figures) => [
    ...unlike(stepAxis(figures)),
    ...unequal(figures, ({ period }) => period?.start ?? 'no start given'),
  ],
  view: ({ figures = [] }) => [
    { draw: (sheet) => drawSteps(stepRows(figures), sheet) },
    {
      ...tableOf({ rows: figures, columns: [asPrinted(408), givenAs(130), ofPeriod(170), whoWhere(180)] }),
      aside: true,
    },
  ],
};

/** The date at which a figure of a cumulative count is true. */
export function countedAt({ asOf, period }: ResolvedFigure): string | null {
  return asOf ?? period?.end ?? null;
}

/** Another report of the same count at the same date makes no mark of its own, so it may word the count otherwise. */
function stepAxis(figures: readonly ResolvedFigure[]): readonly ResolvedFigure[] {
  const points = Map.groupBy(figures, (figure) => `${countedAt(figure)} ${figure.value}`);
  return [...points.values()].flatMap(([first]) => first ?? []);
}

/** A count that had been reached at a date. Figures with one value at one date are one point. */
export interface StepPoint {
  /** The first to print it; its words label the point. */
  readonly figure: ResolvedFigure;
  readonly value: number;
  /** The date at which the count had been reached, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** The number is the least that it may be. */
  readonly lowerBound: boolean;
  /** Some report prints the date. */
  readonly datePrinted: boolean;
}

/** A count that only grows, from the day on which counting began; points in order of time. */
export interface StepRows {
  readonly since: string | null;
  readonly points: readonly StepPoint[];
}

/** Figures without a value or a date make no point; they have been refused before. */
export function stepRows(figures: readonly ResolvedFigure[]): StepRows {
  const points = new Map<string, StepPoint>();
  for (const figure of figures) {
    const date = countedAt(figure);
    const { value, qualifier, asOfBasis, period } = figure;
    if (date === null || value === null) continue;
    const key = `${date} ${value}`;
    const known = points.get(key);
    const datePrinted =
      (asOfBasis !== 'inferred' && period?.inferred === undefined) || known?.datePrinted === true;
    const lowerBound = qualifier === 'at-least' || qualifier === 'more-than';
    points.set(key, { ...(known ?? { figure, value, date, lowerBound }), datePrinted });
  }
  return {
    since: figures.find(({ period }) => period?.start)?.period?.start ?? null,
    points: [...points.values()].toSorted((a, b) => a.date.localeCompare(b.date)),
  };
}

/** A point at its place; `month` is where the month begins and ends in which its day lies, `null` where the day is known. */
interface Placed extends StepPoint {
  readonly x: number;
  readonly y: number;
  readonly month: readonly [number, number] | null;
}

/** Places the count on a sheet; the axis of values begins at zero. */
export function drawSteps({ since, points }: StepRows, sheet: Sheet): Drawing {
  const { width, height } = sheet;
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return { width, height, marks: [] };
  const base = height - sheet.bottom;
  const begin = startOf(since ?? first.date);
  const end = precisionOf(last.date) === 'day' ? startOf(last.date) : endOf(last.date);
  const room = (end.getTime() - begin.getTime()) * 0.08;
  const x = scaleUtc([begin, new Date(end.getTime() + room)], [sheet.left, width - sheet.right]);
  const y = scaleLinear([0, max(points, ({ value }) => value) ?? 1], [base, sheet.top]).nice(4);
  const at = (date: Date) => round(x(date));
  const placed = points.map((point): Placed => {
    const day = precisionOf(point.date) === 'day';
    return {
      ...point,
      x: at(day ? startOf(point.date) : middleOf(point.date)),
      y: round(y(point.value)),
      month: day ? null : [at(startOf(point.date)), at(endOf(point.date))],
    };
  });
  const dense = sheet.name === 'page' ? 3 : 5;
  const xTicks = apart(
    x.ticks(dense).map((tick) => ({
      at: at(tick),
      // The year is said at the first tick and in each January.
      label: tickWords(tick, 'month', tick <= begin || tick.getUTCMonth() === 0),
    })),
  );
  const yTicks = y
    .ticks(4)
    .filter(Number.isInteger)
    .map((tick) => ({ at: round(y(tick)), label: String(tick) }));
  const silent = since !== null && startOf(since) < startOf(first.date);
  return {
    width,
    height,
    marks: [
      ...axes(sheet, base, xTicks, yTicks),
      ...hatchUnder(placed, base),
      ...(silent ? beforeFirst(at(begin), placed, since, sheet, base) : []),
      { path: levels(placed), look: 'line' },
      ...placed.map((point, i) => pointMarks(point, placed[i - 1], i === points.length - 1)),
      ...placed.flatMap((point) => labelOf(point, sheet)),
    ],
  };
}

interface Tick {
  readonly at: number;
  readonly label: string;
}

function axes(sheet: Sheet, base: number, xTicks: readonly Tick[], yTicks: readonly Tick[]): Mark[] {
  const right = sheet.width - sheet.right;
  const grid = yTicks.filter(({ at }) => at < base).map(({ at }) => `M${sheet.left} ${at}H${right}`);
  return [
    { path: grid.join(''), look: 'grid' },
    {
      path: `M${sheet.left} ${base}H${right}${xTicks.map(({ at }) => `M${at} ${base}v5`).join('')}`,
      look: 'axis',
    },
    ...yTicks.map(({ at, label }) => ({
      words: label,
      x: sheet.left - 8,
      y: at + 4,
      anchor: 'end' as const,
    })),
    ...xTicks.map(({ at, label }) => ({
      words: label,
      x: at,
      y: base + 20,
      ...(at > sheet.left + 20 && { anchor: 'middle' as const }),
    })),
  ];
}

/** Under a lower bound: what may be more. */
function hatchUnder(points: readonly Placed[], base: number): Mark[] {
  const bound = points.find(({ lowerBound }) => lowerBound);
  if (!bound) return [];
  const next = points[points.indexOf(bound) + 1];
  const x = bound.month?.[0] ?? bound.x;
  const width = round((next?.x ?? bound.month?.[1] ?? x) - x);
  return [{ hatch: { x, y: bound.y, width, height: round(base - bound.y) } }];
}

/** From the first day counted to the first number: nothing is reported. */
function beforeFirst(
  from: number,
  [first]: readonly Placed[],
  since: string,
  sheet: Sheet,
  base: number,
): Mark[] {
  if (!first) return [];
  const silent = ['no number reported', `before ${dateInWords(first.date)}`];
  const words = [
    `counted from ${dateInWords(since)};`,
    ...(sheet.name === 'page' ? silent : [silent.join(' ')]),
  ];
  return [
    { path: `M${from} ${base - 12}H${round((first.month?.[0] ?? first.x) - 4)}`, look: 'dots' },
    ...words.map((line, i) => ({ words: line, x: from + 6, y: base - 22 - 16 * (words.length - 1 - i) })),
  ];
}

/** The level of each number until the next; the rise itself is not a line, since nobody says when it came. */
function levels(points: readonly Placed[]): string {
  const steps = line<Placed>(
    ({ month, x }) => month?.[0] ?? x,
    ({ y }) => y,
  ).curve(curveStepAfter);
  return points
    .slice(1)
    .map((next, i) => steps([points[i] ?? next, { ...next, y: points[i]?.y ?? next.y, month: null }]) ?? '')
    .join('');
}

function pointMarks(point: Placed, before: Placed | undefined, last: boolean): Mark {
  const { figure, x, y, month, lowerBound, datePrinted, date } = point;
  const marks: Mark[] = [
    ...(before ? [{ path: `M${x} ${before.y}V${y + 6}`, look: 'dots' as const }] : []),
    month
      ? { path: `M${month[0]} ${y}H${month[1]}`, look: 'thick' }
      : { dot: datePrinted ? 'filled' : 'ring', x, y, last },
    ...(lowerBound ? [{ path: `M${x} ${y}v-28m-5 7l5-7l5 7`, look: 'arrow' as const }] : []),
  ];
  const opens = figureOpens(figure, nameOf(figure, dateInWords(date)));
  return opens ? { opens, x, y, marks } : { path: '', look: 'line' };
}

/** How far labels stand from their point, and how wide a letter in them, and a date under a tick, is taken to be. */
const LABEL = { gap: 14, above: 8, letter: 7.4, small: 6.8, tick: 64 };

/** Printed words beside a point, all that are cited if there is room, else the number as printed; under them who and when. */
function labelOf({ figure, date, x, y, month }: Placed, sheet: Sheet): Mark[] {
  const [cite] = figure.cites;
  if (!cite) return [];
  const anchored = x > (sheet.left + sheet.width) / 2 ? { anchor: 'end' as const } : {};
  const isEnd = 'anchor' in anchored;
  const edge = (isEnd ? month?.[0] : month?.[1]) ?? x;
  const beside = round(isEnd ? edge - LABEL.gap : edge + LABEL.gap);
  const room = isEnd ? beside - sheet.left : sheet.width - beside;
  const by = [speakerOf(figure), dateInWords(date)];
  const lines = by.join(', ').length * LABEL.small <= room ? [by.join(', ')] : by;
  const offset = placeOfNumber(cite.exact, figure.printed);
  const whole = (cite.exact.length + 2) * LABEL.letter <= room || offset < 0;
  const words = whole ? cite.exact : figure.printed;
  const start = cite.span.start + (whole ? 0 : offset);
  const top = round(y - LABEL.above);
  return [
    {
      words,
      x: beside,
      y: top,
      ...anchored,
      at: { seed: cite.seed, span: `${start}-${start + words.length}`, href: cite.href },
    },
    ...lines.map((said, row) => ({ words: said, x: beside, y: top + 24 + 15 * row, ...anchored })),
  ];
}

/** Ticks whose label would touch the one before keep their line and lose the label. */
function apart(ticks: readonly Tick[]): readonly Tick[] {
  let free = 0;
  return ticks.map(({ at, label }) => {
    if (at < free) return { at, label: '' };
    free = at + LABEL.tick;
    return { at, label };
  });
}
