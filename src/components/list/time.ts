/** Lists by year and month. */
import { dateWords } from '../../record/dates.ts';
import { sectionsOf } from '../../record/parts.ts';
import type { DateShown } from '../../record/types.ts';

/** The year of what has no date. */
export const UNDATED = 'undated';
/** The month of what has a year and no month. */
const NO_MONTH = '';

/** The year under which something of that date is listed: `2016`, or `undated`. */
export const yearOf = ({ iso }: DateShown): string => iso?.slice(0, 4) ?? UNDATED;

/** The month under which it is listed: `2016-03`, or nothing where none is known. */
export const monthOf = ({ iso }: DateShown): string =>
  iso === null || iso.length < 7 ? NO_MONTH : iso.slice(0, 7);

export const yearWords = (year: string): string => (year === UNDATED ? 'Date unknown' : year);

/** What follows the name of a list: “of 2016”, “without a date”. */
export const ofYear = (year: string): string => (year === UNDATED ? 'without a date' : `of ${year}`);

/** “March 2016”; “Mar 2016” where `style` is `short`. */
export const monthWords = (month: string, language: string, style: 'long' | 'short' = 'long'): string =>
  month === NO_MONTH ? 'Month not known' : dateWords(month, language, style);

/** The anchor of a month on the page of its year. */
export const monthAnchor = (month: string): string => `m-${month || 'unknown'}`;

/** Entries of one month, with the heading and the anchor under which they stand. */
export interface MonthGroup<T> {
  /** `null` where nothing has a date. */
  readonly title: string | null;
  readonly anchor: string;
  readonly items: readonly T[];
}

/** The entries of a year’s page by month. */
export function byMonth<T>(
  items: readonly T[],
  dateOf: (item: T) => DateShown,
  language: string,
): MonthGroup<T>[] {
  return sectionsOf(items, (item) => monthOf(dateOf(item))).map((month) => ({
    title: month.items.every((item) => dateOf(item).iso === null) ? null : monthWords(month.key, language),
    anchor: monthAnchor(month.key),
    items: month.items,
  }));
}
