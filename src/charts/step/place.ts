import { curveStepAfter, line, max, scaleLinear, scaleUtc, utcFormat } from 'd3';
import { round } from '../round.ts';
import { dateInWords, endOf, middleOf, precisionOf, startOf } from '../time/day.ts';
import { placeOfNumber } from '../words.ts';
import type { StepPoint, StepRows } from './rows.ts';

/** A drawing's size and margins, in units of its view box (CSS pixels at its own width). */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export const wideSheet: Sheet = { width: 576, height: 316, top: 34, right: 40, bottom: 28, left: 32 };
/** For phones: drawn for 320 px, so that text of 12 px stays 12 px. */
export const slimSheet: Sheet = { width: 320, height: 296, top: 40, right: 14, bottom: 28, left: 24 };

/** Printed words beside a point: all that are cited if there is room, else the number as printed. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  /** The words end at x, and do not begin there. */
  readonly end: boolean;
  readonly words: string;
  /** Who and when, in one line if there is room. */
  readonly by: readonly string[];
  /** Where the words begin in the cited ones, in UTF-16 units. */
  readonly offset: number;
}
export interface PlacedPoint extends StepPoint {
  readonly x: number;
  readonly y: number;
  /** Where the month begins and ends in which the day lies; `null` where the day is known. */
  readonly month: readonly [number, number] | null;
  readonly label: PlacedLabel;
}
export interface Tick {
  readonly at: number;
  readonly label: string;
}
export interface PlacedSteps {
  readonly sheet: Sheet;
  readonly points: readonly PlacedPoint[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** The count as it grew between the points, as a path: level until the next number. */
  readonly path: string;
  /** Under a lower bound: what may be more. */
  readonly hatch: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** From the first day counted to the first number: nothing is reported. */
  readonly before: { readonly from: number; readonly to: number; readonly words: readonly string[] } | null;
}

/** How far labels stand from their point, and how wide a letter in them, and a date under a tick, is taken to be. */
const LABEL = { gap: 14, above: 8, letter: 7.4, small: 6.8, tick: 64 };

/** Places a cumulative count on a sheet; the axis of values begins at zero. */
export function placeSteps({ since, points }: StepRows, sheet: Sheet): PlacedSteps {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) throw new Error('a step chart needs at least one dated number');
  const baseline = sheet.height - sheet.bottom;
  const begin = startOf(since ?? first.date);
  const end = precisionOf(last.date) === 'day' ? startOf(last.date) : endOf(last.date);
  const room = (end.getTime() - begin.getTime()) * 0.08;
  const x = scaleUtc([begin, new Date(end.getTime() + room)], [sheet.left, sheet.width - sheet.right]);
  const y = scaleLinear([0, max(points, ({ value }) => value) ?? 1], [baseline, sheet.top]).nice(4);
  const placed = points.map((point) =>
    placePoint(point, (date) => round(x(date)), round(y(point.value)), sheet),
  );
  const dense = sheet === slimSheet ? 3 : 5;
  return {
    sheet,
    points: placed,
    xTicks: apart(
      x.ticks(dense).map((tick) => ({ at: round(x(tick)), label: shortDate(tick, tick <= begin) })),
    ),
    yTicks: y
      .ticks(4)
      .filter(Number.isInteger)
      .map((tick) => ({ at: round(y(tick)), label: String(tick) })),
    path: levelPath(placed),
    hatch: hatchUnder(placed, baseline),
    before:
      since && startOf(since) < startOf(first.date)
        ? beforeFirst(round(x(begin)), placed, since, sheet)
        : null,
  };
}

function placePoint(point: StepPoint, x: (date: Date) => number, y: number, sheet: Sheet): PlacedPoint {
  const day = precisionOf(point.date) === 'day';
  const at = x(day ? startOf(point.date) : middleOf(point.date));
  const month: PlacedPoint['month'] = day ? null : [x(startOf(point.date)), x(endOf(point.date))];
  const end = at > (sheet.left + sheet.width) / 2;
  const edge = (end ? month?.[0] : month?.[1]) ?? at;
  const beside = round(end ? edge - LABEL.gap : edge + LABEL.gap);
  const room = end ? beside - sheet.left : sheet.width - beside;
  const one = point.by.join(', ');
  const by = one.length * LABEL.small <= room ? [one] : point.by;
  const words = wordsThatFit(point, room / LABEL.letter);
  return { ...point, x: at, y, month, label: { x: beside, y: round(y - LABEL.above), end, by, ...words } };
}

function wordsThatFit({ figure }: StepPoint, letters: number): Pick<PlacedLabel, 'words' | 'offset'> {
  const exact = figure.cites[0]?.exact ?? '';
  const offset = placeOfNumber(exact, figure.printed);
  if (exact.length + 2 <= letters || offset < 0) return { words: exact, offset: 0 };
  return { words: figure.printed, offset };
}

/** The level of each number until the next; the rise itself is not a line, since nobody says when it came. */
function levelPath(points: readonly PlacedPoint[]): string {
  const step = line<PlacedPoint>(
    ({ month, x }) => month?.[0] ?? x,
    ({ y }) => y,
  ).curve(curveStepAfter);
  const levels = points.slice(1).map((next, i) => {
    const from = points[i] ?? next;
    return step([from, { ...next, y: from.y, month: null }]);
  });
  return levels.filter((level) => level !== null).join('');
}

function hatchUnder(points: readonly PlacedPoint[], baseline: number): PlacedSteps['hatch'] {
  const bound = points.find(({ lowerBound }) => lowerBound);
  if (!bound) return null;
  const next = points[points.indexOf(bound) + 1];
  const x = bound.month?.[0] ?? bound.x;
  const width = round((next?.x ?? bound.month?.[1] ?? x) - x);
  return { x, y: bound.y, width, height: round(baseline - bound.y) };
}

function beforeFirst(
  from: number,
  points: readonly PlacedPoint[],
  since: string,
  sheet: Sheet,
): PlacedSteps['before'] {
  const first = points[0];
  if (!first) return null;
  const silent = ['no number reported', `before ${dateInWords(first.date)}`];
  const words = [
    `counted from ${dateInWords(since)};`,
    ...(sheet === slimSheet ? silent : [silent.join(' ')]),
  ];
  return { from, to: round((first.month?.[0] ?? first.x) - 4), words };
}

const month = utcFormat('%b');
const monthAndYear = utcFormat('%b %Y');

/** The year is said at the first tick and in each January. */
function shortDate(tick: Date, isFirst: boolean): string {
  return isFirst || tick.getUTCMonth() === 0 ? monthAndYear(tick) : month(tick);
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
