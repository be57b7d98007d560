/** Lists by year and month. */
import { dateWords } from '../dates.ts';
import type { DateShown } from '../types.ts';

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
