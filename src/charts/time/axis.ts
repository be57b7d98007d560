/** A shared time axis in per cent of its width, so that one drawing serves every width of page. */
import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';
import { round } from '../round.ts';
import type { LegendEntry } from '../view.ts';
import { type Precision, tickWords } from './day.ts';
import type { EndMark, Stretch } from './stretch.ts';

export interface TimeTick {
  /** Per cent of the width. */
  readonly x: number;
  readonly label: string;
}

export interface TimeAxis {
  readonly ticks: readonly TimeTick[];
  /** Per cent of the width at which a moment lies. */
  readonly at: (moment: Date) => number;
}

/** Room at the right for the mark on the last date, as a share of the time shown. */
const ROOM = 0.04;
/** Room for a dotted line where no start or no end is given. */
const OPEN = { start: 0.25, end: 0.12 };
/** Per cent of the width that a label needs on a phone, with its year and where the year is said before it. */
const LABEL = { day: [30, 18], month: [24, 12], year: [10, 10] } as const;
/** Per cent of the width that is free between the axis and the next column. */
const GUTTER = 6;
/** No axis is shorter than a month. */
const SHORTEST = 30 * 24 * 60 * 60 * 1000;
/** About so many labels. */
const TICKS = 4;
/** Below this many months the axis counts months, not years. */
const MONTHS = 20;

/** The axis that holds all the stretches, from the start of a year (or month) on. */
export function timeAxis(stretches: readonly Stretch[]): TimeAxis {
  const moments = stretches.flatMap(({ from, to }) => [from, to]).filter((moment) => moment !== null);
  const last = new Date(Math.max(...moments.map(Number)));
  const earliest = new Date(Math.min(...moments.map(Number)));
  const grain = grainOf(utcMonth.count(earliest, last));
  const axis = axisBy(grain, stretches, [earliest, last]);
  // Two years alone do not show how long one is.
  const few = axis.ticks.filter(({ label }) => label !== '').length < 3;
  return few && grain === 'year' ? axisBy('month', stretches, [earliest, last]) : axis;
}

function axisBy(
  grain: Precision,
  stretches: readonly Stretch[],
  [earliest, last]: readonly [Date, Date],
): TimeAxis {
  const interval = { day: utcDay, month: utcMonth, year: utcYear }[grain];
  const known = Math.max(last.getTime() - interval.floor(earliest).getTime(), SHORTEST);
  const openStart = stretches.some((stretch) => stretch.openStart) ? known * OPEN.start : 0;
  const openEnd = stretches.some((stretch) => stretch.openEnd) ? known * OPEN.end : 0;
  const first = interval.floor(new Date(earliest.getTime() - openStart));
  const end = Math.max(last.getTime(), first.getTime() + SHORTEST) + openEnd + (known + openStart) * ROOM;
  const [begin = first] = scaleUtc()
    .domain([first, new Date(end)])
    .nice(TICKS)
    .domain();
  const scale = scaleUtc([begin, new Date(end)], [0, 100]);
  return {
    at: (moment) => round(scale(moment)),
    ticks: labelled(
      scale.ticks(TICKS).map((tick) => ({ x: round(scale(tick)), tick })),
      grain,
    ),
  };
}

/** The axis counts days within about a month, months within about two years, else years. */
function grainOf(months: number): Precision {
  if (months <= 1) return 'day';
  return months < MONTHS ? 'month' : 'year';
}

/**
 * The year is said once, by the first label of it. A label that would touch the one before or the next column is
 * dropped; its line stays.
 */
function labelled(
  ticks: readonly { readonly x: number; readonly tick: Date }[],
  grain: Precision,
): readonly TimeTick[] {
  let [free, said] = [0, Number.NaN];
  return ticks.map(({ x, tick }) => {
    const year = tick.getUTCFullYear();
    const isSaid = year === said;
    const need = LABEL[grain][isSaid ? 1 : 0];
    if (x < free || x + need - GUTTER > 100) return { x, label: '' };
    [free, said] = [x + need, year];
    return { x, label: tickWords(tick, grain, !isSaid) };
  });
}

/** The name of an axis for those who hear it: its first label and its last, each with its year. */
export function axisName(ticks: readonly TimeTick[]): string {
  const labels = ticks.map(({ label }) => label).filter((label) => label !== '');
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const year = labels.findLast((label) => /\d{4}$/.test(label))?.slice(-4) ?? '';
  return `Time axis, ${first} to ${last.endsWith(year) ? last : `${last} ${year}`}`;
}

/** A stretch on an axis; all x in per cent of the width. */
export interface PlacedStretch {
  /** The part whose both ends are known. */
  readonly line: readonly [number, number] | null;
  /** The part whose start or end is not given. */
  readonly dots: readonly [number, number] | null;
  /** Where a given start stands. */
  readonly tick: number | null;
  /** Where the mark of the end stands. */
  readonly end: number | null;
  readonly mark: EndMark;
}

export function placeStretch(
  { from, to, openStart, openEnd, end }: Stretch,
  { at }: TimeAxis,
): PlacedStretch {
  const tick = from && at(from);
  const stop = to && at(to);
  const line: PlacedStretch['line'] = tick !== null && stop !== null ? [tick, stop] : null;
  const open = openStart || openEnd;
  const dots: PlacedStretch['dots'] = open
    ? [openStart ? 0 : (tick ?? 0), openEnd ? 100 : (stop ?? 100)]
    : null;
  return { line, dots, tick, end: stop, mark: end };
}

/** Stretches on an axis of their own, in the order given, and which marks and dotted lines they need. */
export function placedStretches(stretches: readonly (Stretch | null)[]) {
  const known = stretches.filter((one) => one !== null);
  const axis = timeAxis(known);
  const marks = new Set<EndMark | 'dots'>(known.map(({ end }) => end));
  if (known.some(({ openStart, openEnd }) => openStart || openEnd)) marks.add('dots');
  return { ticks: axis.ticks, placed: stretches.map((one) => one && placeStretch(one, axis)), marks };
}

/** What the marks of an axis mean; only those in use. */
export function timeLegend(marks: ReadonlySet<EndMark | 'dots'>): readonly LegendEntry[] {
  const entries = [
    marks.has('filled') && ({ look: 'printed-day', words: 'date printed' } as const),
    marks.has('ring') && ({ look: 'inferred-day', words: 'date inferred' } as const),
    marks.has('box') && ({ look: 'some-day', words: 'some day in that month' } as const),
    marks.has('dots') && ({ look: 'dots', words: 'no start or no end given' } as const),
  ];
  return entries.filter((one) => one !== false);
}
