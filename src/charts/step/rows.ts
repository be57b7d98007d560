import type { ResolvedFigure } from '../../record/types.ts';
import { dateInWords } from '../time/day.ts';
import { speakerOf } from '../words.ts';

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
  /** Who and when, in our words. */
  readonly by: readonly [string, string];
}

/** A count that only grows, from the day on which counting began. */
export interface StepRows {
  readonly since: string | null;
  /** In order of time. */
  readonly points: readonly StepPoint[];
}

/** The date at which a figure of a cumulative count is true. */
export function countedAt({ asOf, period }: ResolvedFigure): string | null {
  return asOf ?? period?.end ?? null;
}

/** Figures without a value or a date make no point; `refuse` has already stopped the build over them. */
export function stepRows(figures: readonly ResolvedFigure[]): StepRows {
  const points = new Map<string, StepPoint>();
  for (const figure of figures) {
    const date = countedAt(figure);
    if (date === null || figure.value === null) continue;
    const key = `${date} ${figure.value}`;
    const datePrinted = figure.asOfBasis !== 'inferred' && figure.period?.inferred === undefined;
    const known = points.get(key);
    points.set(key, {
      ...(known ?? pointOf(figure, figure.value, date)),
      datePrinted: datePrinted || known?.datePrinted === true,
    });
  }
  return {
    since: figures.find(({ period }) => period?.start)?.period?.start ?? null,
    points: [...points.values()].toSorted((a, b) => a.date.localeCompare(b.date)),
  };
}

function pointOf(figure: ResolvedFigure, value: number, date: string): StepPoint {
  const lowerBound = figure.qualifier === 'at-least' || figure.qualifier === 'more-than';
  return { figure, value, date, lowerBound, datePrinted: false, by: [speakerOf(figure), dateInWords(date)] };
}
