/** The dates that a file of `content/` may hold. */
import { z } from 'astro/zod';

/** Whether the calendar has this day; `month` counts from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether `text` is a year, a month or a day that the calendar has, in one of the three forms of {@link dateSchema}. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  return year !== undefined && Number(year) > 0 && isDay(Number(year), Number(month), Number(day));
}

/** A day, month or year: `2023-02-16`, `2023-02`, `2023`. Its length says how exactly it is known. */
export const dateSchema = z
  .string()
  .refine(isDate, { error: 'a date of the calendar, as YYYY, YYYY-MM or YYYY-MM-DD' });
