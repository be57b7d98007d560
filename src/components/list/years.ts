/** Long lists by year. */
import type { SiteRecord } from '../../record/index.ts';
import {
  type Beginning,
  beginningsOf,
  type Part,
  partsOf,
  type Section,
  sectionsOf,
} from '../../record/parts.ts';
import type { ArticleCard, ResolvedQuotation } from '../../record/types.ts';
import { listKey } from './keys.ts';
import { monthOf, yearOf } from './time.ts';

/** One page of a long list: a year, or a part of one. */
export interface YearPage<T> {
  readonly years: readonly Section<T>[];
  readonly year: Section<T>;
  readonly part: Part<T>;
  /** Where the months of the year begin. */
  readonly months: readonly Beginning[];
}

/** How the entries of a list are told apart, and to which articles they belong. */
export interface Entries<T> {
  readonly articleOf: (entry: T) => ArticleCard;
  readonly nameOf: (entry: T) => string;
}

export const articleEntries: Entries<ArticleCard> = {
  articleOf: (article) => article,
  nameOf: ({ slug }) => slug,
};
export const quotationEntries: Entries<ResolvedQuotation> = {
  articleOf: ({ article }) => article,
  nameOf: ({ href }) => href,
};

/** The years of a list, in its order. */
export function yearsOf<T>(list: readonly T[], { articleOf }: Entries<T>): Section<T>[] {
  return sectionsOf(list, (entry) => yearOf(articleOf(entry).date));
}

/** What is printed of the years of a list on each of its pages. */
export const yearCounts = (years: readonly Section<unknown>[]): (string | number)[] =>
  years.flatMap(({ key, items }) => [key, items.length]);

/** What `getStaticPaths` answers for the pages of all years of a list. */
export function yearPages<T>(
  list: readonly T[],
  entries: Entries<T>,
  record: SiteRecord,
): { params: { part: string }; props: YearPage<T>; cacheKey: string }[] {
  const { articleOf, nameOf } = entries;
  const years = yearsOf(list, entries);
  const counts = yearCounts(years);
  return years.flatMap((year) => {
    const months = beginningsOf(year.items, (entry) => monthOf(articleOf(entry).date));
    return partsOf(year).map(({ name, part }) => ({
      params: { part: name },
      props: { years, year, part, months },
      cacheKey: listKey(record, part.items.map(articleOf), [counts, months, part.items.map(nameOf)]),
    }));
  });
}
