/** Long lists by year: the row of years, and one page for each. */
import { dateWords } from '../dates.ts';
import { limits } from '../limits.ts';
import {
  beginningsOf,
  type Part,
  partName,
  partsBeside,
  partsOf,
  type Section,
  sectionsOf,
} from '../parts.ts';
import type { ArticleCard, DateShown, Href, Said } from '../types.ts';
import { type PageFacts, page } from './frame.ts';
import type { Here } from './here.ts';
import type { ArticleRowView, QuotationRowView, ReportedRowView } from './list-rows.ts';

/** The year of what has no date. */
const UNDATED = 'undated';
/** The month of what has a year and no month. */
const NO_MONTH = '';

/** What has a date: an article, or what one prints as said. */
export type Dated = ArticleCard | Said;

const dateOf = (one: Dated): DateShown => ('article' in one ? one.article : one).date;

/** The month under which something is listed: `2016-03`, or nothing where none is known. */
const monthOf = (one: Dated): string => /^\d{4}-\d\d/.exec(dateOf(one).iso ?? '')?.[0] ?? NO_MONTH;

export const yearWords = (year: string): string => (year === UNDATED ? 'Date unknown' : year);

/** The anchor of a month on the page of its year. */
const monthAnchor = (month: string): string => `m-${month || 'unknown'}`;

/** “March 2016”; “Mar 2016” where `style` is `short`. */
const monthWords = (month: string, { record }: Here, style: 'long' | 'short'): string =>
  month === NO_MONTH ? 'Month not known' : dateWords(month, record.language, style);

/** The years of a list, in its order; those without a date are one. */
export const yearsOf = <T extends Dated>(list: readonly T[]): Section<T>[] =>
  sectionsOf(list, (one) => dateOf(one).iso?.slice(0, 4) ?? UNDATED);

/** A row of years, months or letters, each with the number of its entries, that leads to where it begins. */
export type SectionsView = ReturnType<typeof sectionsView>;

/** A row of sections, each of which leads to its first page in the folder `base`; `at` is the key of the one at hand. */
export function sectionsView(
  here: Here,
  label: string,
  base: string,
  sections: readonly Section<unknown>[],
  words: (key: string) => string,
  at?: string,
) {
  return {
    /** What the row is for those who hear it: “By year”. */
    label,
    entries: sections.map(({ key, items }) => ({
      words: words(key),
      count: here.count(items.length),
      href: here.link(`${base}/${key}.html`),
      /** The page at hand holds it. */
      here: key === at,
    })),
  };
}

/** The years of a list whose pages lie in the folder `base`; `at` is the key of the year at hand. */
export const yearsView = (here: Here, base: string, years: readonly Section<unknown>[], at?: string) =>
  sectionsView(here, 'By year', base, years, yearWords, at);

/** The months of one year of a list; `null` where it has one. `base` is the folder and the year: `reports/2016`. */
export function monthsView(
  here: Here,
  label: string,
  base: string,
  year: readonly Dated[],
  held?: ReadonlySet<string>,
): SectionsView | null {
  const months = beginningsOf(year, monthOf);
  if (months.length < 2) return null;
  const entries = months.map(({ key, count, part }) => ({
    words: monthWords(key, here, 'short'),
    count: here.count(count),
    href: here.link(`${partName(base, part)}.html#${monthAnchor(key)}`),
    here: held?.has(key) ?? false,
  }));
  return { label, entries };
}

/** The parts of a list, with the links from one to the next. */
export type PagerView = ReturnType<typeof pagerView>;

/** The way through the parts of a list; `null` where it has one. `name` is the first part’s page without ending. */
export function pagerView(
  here: Here,
  name: string,
  { number, of }: Pick<Part<unknown>, 'number' | 'of'>,
  joint: '-' | '/' = '-',
) {
  if (of < 2) return null;
  const href = (part: number) => here.link(`${partName(name, part, joint)}.html`);
  return {
    previous: number > 1 ? href(number - 1) : null,
    next: number < of ? href(number + 1) : null,
    /** `null` where numbers are left out. */
    parts: partsBeside({ number, of }).map((part) =>
      part === null ? null : { number: part, href: href(part), here: part === number },
    ),
  };
}

/** A list that is printed by years. */
export interface YearList<T extends Dated>
  extends Pick<PageFacts, 'kind' | 'description' | 'section' | 'accent'> {
  /** What is listed: “Articles”. */
  readonly name: string;
  /** Folder of the pages of the years: `reports`. */
  readonly base: string;
  /** The page to which the list belongs. */
  readonly whole: readonly [title: string, href: Href];
  readonly list: readonly T[];
  readonly row: (here: Here, entry: T) => ArticleRowView | QuotationRowView | ReportedRowView;
}

/** The pages of all years of a list, those of one in parts; ids are paths without ending. */
export function yearPages<T extends Dated>(of: YearList<T>) {
  const years = yearsOf(of.list);
  return years.flatMap((year) =>
    partsOf(year.items).map((part) => ({
      id: partName(`${of.base}/${year.key}`, part.number),
      view: (here: Here) => yearView(here, of, years, year, part),
    })),
  );
}

/** One year of a long list, or a part of it. */
export type YearView = ReturnType<typeof yearView>;

function yearView<T extends Dated>(
  here: Here,
  of: YearList<T>,
  years: readonly Section<T>[],
  year: Section<T>,
  part: Part<T>,
) {
  const { items, number, of: parts } = part;
  const ofYear = year.key === UNDATED ? 'without a date' : `of ${year.key}`;
  const before = (number - 1) * limits.listed;
  const all = here.count(year.items.length);
  const range =
    parts === 1 ? all : `${here.count(before + 1)} to ${here.count(before + items.length)} of ${all}`;
  const base = `${of.base}/${year.key}`;
  return {
    ...page(here, {
      ...of,
      title: `${of.name} ${ofYear}${parts === 1 ? '' : `, part ${number} of ${parts}`}`,
      isPart: true,
      crumbs: [of.whole],
      lead: `${range}${year.key === UNDATED ? '' : ', newest first'}.`,
    }),
    years: yearsView(here, of.base, years, year.key),
    year: monthsView(
      here,
      'By month',
      base,
      year.items,
      parts === 1 ? undefined : new Set(items.map(monthOf)),
    ),
    /** Rows under the months to which they belong. */
    months: sectionsOf(items, monthOf).map(({ key, items: own }) => ({
      /** `null` where nothing has a date. */
      title: own.every((one) => dateOf(one).iso === null) ? null : monthWords(key, here, 'long'),
      anchor: monthAnchor(key),
      rows: own.map((one) => of.row(here, one)),
    })),
    pager: pagerView(here, base, part),
  };
}
