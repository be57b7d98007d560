/** Long lists by year. */
import {
  type Beginning,
  beginningsOf,
  LISTED,
  type Part,
  partsOf,
  type Section,
  sectionsOf,
} from '../../record/parts.ts';
import type { DateShown } from '../../record/types.ts';
import { monthOf, yearOf } from './time.ts';

/** One page of a long list: a year, or a part of one. */
export interface YearPage<T> {
  readonly years: readonly Section<T>[];
  readonly year: Section<T>;
  readonly part: Part<T>;
  /** Where the months of the year begin. */
  readonly months: readonly Beginning[];
}

/** The years of a list, in its order. */
export const yearsOf = <T>(list: readonly T[], dateOf: (item: T) => DateShown): Section<T>[] =>
  sectionsOf(list, (item) => yearOf(dateOf(item)));

/** What `getStaticPaths` answers for the pages of all years of a list. */
export function yearPages<T>(
  list: readonly T[],
  dateOf: (item: T) => DateShown,
  listed = LISTED,
): { params: { part: string }; props: YearPage<T> }[] {
  const years = yearsOf(list, dateOf);
  return years.flatMap((year) => {
    const months = beginningsOf(year.items, (item) => monthOf(dateOf(item)), listed);
    return partsOf(year, listed).map(({ name, part }) => ({
      params: { part: name },
      props: { years, year, part, months },
    }));
  });
}
