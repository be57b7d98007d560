/** Days in UTC: a picture must not depend on the time zone of the machine that draws it. */
import { utcDay, utcFormat, utcMonth, utcYear } from 'd3';
import { dateWords } from '../../record/dates.ts';

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** `2023` is a year, `2023-02` a month, `2023-02-16` a day. */
export function precisionOf(date: string): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first moment of a day, month or year. */
export function startOf(date: string): Date {
  return new Date(date);
}

/** The moment after a day, month or year ends. */
export function endOf(date: string): Date {
  const interval = { day: utcDay, month: utcMonth, year: utcYear }[precisionOf(date)];
  return interval.offset(startOf(date), 1);
}

/** The middle of a day, month or year: where a mark stands when no more is known. */
export function middleOf(date: string): Date {
  return new Date((startOf(date).getTime() + endOf(date).getTime()) / 2);
}

/** `2023-02-16` → “16 February 2023”, in the language of the words around it. */
export const dateInWords = (date: string): string => dateWords(date, 'en-GB');

/** How a tick of an axis is labelled: whole, and where its year is said before it. */
const TICKS = {
  day: [utcFormat('%-d %b %Y'), utcFormat('%-d %b')],
  month: [utcFormat('%b %Y'), utcFormat('%b')],
  year: [utcFormat('%Y'), utcFormat('%Y')],
} as const;

/** The label of a tick on an axis that counts in `grain`s: “Nov 2022”, or “Nov” where its year need not be said. */
export function tickWords(tick: Date, grain: Precision, withYear: boolean): string {
  return TICKS[grain][withYear ? 0 : 1](tick);
}
