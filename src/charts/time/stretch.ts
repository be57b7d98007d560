/** The time that a figure covers, as a drawing needs it. */
import type { Figure } from '../../model.ts';
import { endOf, middleOf, precisionOf, startOf } from './day.ts';

/**
 * How a stretch of time ends. `filled` on a printed day, `ring` on an inferred one, `box` on some day of a
 * month, `tick` where a whole period ends, `none` where no end is given.
 */
export type EndMark = 'filled' | 'ring' | 'box' | 'tick' | 'none';

export interface Stretch {
  /** `null` where no start is given, or where the figure is of one moment. */
  readonly from: Date | null;
  readonly to: Date | null;
  /** A period is meant whose start, or whose end, the words do not give. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly end: EndMark;
}

type Timed = Pick<Figure, 'period' | 'asOf' | 'asOfBasis'>;

/** The stretch of a figure; `null` where neither a period nor a date is given, so that nothing is drawn. */
export function stretchOf({ period, asOf, asOfBasis }: Timed): Stretch | null {
  if (!period && !asOf) return null;
  const from = period?.start ? startOf(period.start) : null;
  if (from && !period?.end && (!asOf || startOf(asOf) <= from)) {
    return { from, to: null, openStart: false, openEnd: true, end: 'none' };
  }
  const date = period?.end ?? asOf;
  const openStart = period !== null && from === null;
  if (!date) return { from, to: null, openStart, openEnd: true, end: 'none' };
  const isMoment = date === asOf;
  const inferred = isMoment ? asOfBasis === 'inferred' : period?.inferred !== undefined;
  const end = endMarkOf(date, isMoment, inferred);
  return { from, to: end === 'tick' ? endOf(date) : middleOf(date), openStart, openEnd: false, end };
}

/** A whole year or month closes with a tick. A month in which a count is dated, or that was inferred, is one unknown day of it. */
function endMarkOf(date: string, isMoment: boolean, inferred: boolean): EndMark {
  const precision = precisionOf(date);
  if (precision === 'day') return inferred ? 'ring' : 'filled';
  return precision === 'month' && (isMoment || inferred) ? 'box' : 'tick';
}

/** One date: a day with a mark for how it is known, or some day of a month or a year. */
export function momentOf(date: string, inferred: boolean): Stretch {
  const day = precisionOf(date) === 'day';
  const end = day ? (inferred ? 'ring' : 'filled') : 'box';
  return { from: null, to: day ? startOf(date) : middleOf(date), openStart: false, openEnd: false, end };
}
