/** Printed dates: every form that outlets use, read into `YYYY-MM-DD`. */

import { isDay, type Span } from '../model.ts';
import { matchesOf } from './matches.ts';

/** A date found in a short text; the span counts UTF-16 units of that text. */
export interface DateFound extends Span {
  /** `YYYY-MM-DD`, or `YYYY-MM` where no day is printed. */
  readonly iso: string;
  /** Day of the week as printed with the date, 0 for Sunday. */
  readonly weekday: number | null;
}

/** Which of two numbers comes first in `05/03/2023`. */
export type NumericOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?<weekday>Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:s|nes|rs|ur)?(?:day)?\\.?,? {0,2}(?:the )?)?';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
// No word edge after the year: some pages print a date twice with nothing between ("3 May 20233 May 2023").
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const GAP = '[ \\u00A0\\u2009\\u202F]{1,3}';

/** One pattern a form, in the order tried. Every repeat is bounded, so a search is linear. */
const FORMS: readonly RegExp[] = [
  /(?<year>(?:19|20)\d\d)[-/.](?<mm>[01]?\d)[-/.](?<day>[0-3]?\d)(?!\d)/giu,
  new RegExp(
    `${WEEKDAY}(?:(?<!\\d)|(?<=(?:19|20)\\d\\d))${DAY}(?:${GAP}(?:of )?|-|/)${MONTH}(?:,?${GAP}|-|/|,)${YEAR}`,
    'giu',
  ),
  // No edge before a capital either: “2 minute readApril 25, 2023”.
  new RegExp(
    `${WEEKDAY}(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))${MONTH}${GAP}${DAY},?(?:${GAP}|,)${YEAR}`,
    'giu',
  ),
  new RegExp(
    `${WEEKDAY}(?<![\\d/.])(?<a>[0-3]?\\d)[/.-](?<b>[0-3]?\\d)[/.-](?<year>(?:(?:19|20)\\d\\d|[012]\\d))(?![\\d/])`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})${MONTH},?${GAP}${YEAR}(?!\\d)`, 'giu'),
];

/** What a date has at the least: a year in full, or three numbers. */
const MAY_BE_DATE = /(?:19|20)\d\d|\d[/.-]\d{1,2}[/.-]\d\d/;

const two = (value: number): string => String(value).padStart(2, '0');

type Groups = Record<string, string | undefined>;

/** Month and day of `a/b/year`; a number over twelve can only be the day. */
function numeric(groups: Groups, order: NumericOrder): [number, number] {
  const a = Number(groups['a']);
  const b = Number(groups['b']);
  if (a > 12) return [b, a];
  if (b > 12) return [a, b];
  return order === 'month-first' ? [a, b] : [b, a];
}

function monthAndDay(groups: Groups, order: NumericOrder): [number, number | null] {
  if (groups['a'] !== undefined) return numeric(groups, order);
  const month =
    groups['mm'] === undefined
      ? MONTHS.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1
      : Number(groups['mm']);
  return [month, groups['day'] === undefined ? null : Number(groups['day'])];
}

function isoOf(groups: Groups, order: NumericOrder): string | null {
  const printed = groups['year'] ?? '';
  const year = Number(printed.length === 2 ? `20${printed}` : printed);
  const [month, day] = monthAndDay(groups, order);
  if (month < 1 || month > 12) return null;
  if (day === null) return `${year}-${two(month)}`;
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;
}

/**
 * Every date in a short text (a line, not a whole article), in order, none overlapping another.
 * Dates without a year are not given: the year would be a guess.
 */
export function findDates(text: string, order: NumericOrder = 'day-first'): DateFound[] {
  // Nearly every line: the long patterns are tried on the others.
  if (!MAY_BE_DATE.test(text)) return [];
  const found: DateFound[] = [];
  for (const form of FORMS) {
    for (const match of matchesOf(form, text)) {
      const iso = isoOf(match.groups ?? {}, order);
      const start = match.index;
      const end = start + match[0].length;
      if (iso === null || found.some((one) => one.start < end && start < one.end)) continue;
      const day = match.groups?.['weekday']?.slice(0, 3).toLowerCase();
      found.push({ start, end, iso, weekday: day === undefined ? null : DAYS.indexOf(day) });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Day of the week of a full date, 0 for Sunday; `null` where only month or year is known. */
export function weekdayOf(iso: string): number | null {
  return iso.length === 10 ? new Date(`${iso}T00:00:00Z`).getUTCDay() : null;
}
