/** Long lists by year: the row of years, and one page for each. */

import type { Accent } from '../../model.ts';
import { limits } from '../limits.ts';
import {
  type Beginning,
  beginningsOf,
  folderPartHref,
  partHref,
  partsBeside,
  partsOf,
  type Section,
  sectionsOf,
} from '../parts.ts';
import type { SiteRecord } from '../record.ts';
import type { ArticleCard, DateShown, Href, ResolvedQuotation } from '../types.ts';
import type { Entry } from './entry.ts';
import { type PageView, page } from './frame.ts';
import { type Here, openHere } from './here.ts';
import { monthAnchor, monthOf, monthWords, ofYear, UNDATED, yearOf, yearWords } from './time.ts';

/** A row of years, months or letters, each with the number of its entries, that leads to where it begins. */
export interface SectionsView {
  /** What the row is for those who hear it: “By year”. */
  readonly label: string;
  readonly entries: readonly {
    readonly words: string;
    readonly count: string;
    readonly href: string;
    /** The page at hand holds it. */
    readonly here: boolean;
  }[];
}

/** The parts of a list, with the links from one to the next. */
export interface PagerView {
  readonly previous: string | null;
  readonly next: string | null;
  /** `null` where numbers are left out. */
  readonly parts: readonly ({
    readonly number: number;
    readonly href: string;
    readonly here: boolean;
  } | null)[];
}

/** The date by which an entry of a list is sorted into years. */
export const articleDate = ({ date }: ArticleCard): DateShown => date;
export const quotationDate = ({ article }: ResolvedQuotation): DateShown => article.date;

/** The years of a list, in its order. */
export function yearsOf<T>(list: readonly T[], dateOf: (entry: T) => DateShown): Section<T>[] {
  return sectionsOf(list, (entry) => yearOf(dateOf(entry)));
}

/** The years of a list whose pages lie in the folder `base`; `at` is the key of the year at hand. */
export function yearsView(
  here: Here,
  base: string,
  years: readonly Section<unknown>[],
  at?: string,
): SectionsView {
  return sectionsView(here, 'By year', years, {
    words: yearWords,
    href: (key) => partHref(`${base}/${key}`, 1),
    at,
  });
}

/** A row of sections, each of which leads to its first page. */
export function sectionsView(
  here: Here,
  label: string,
  sections: readonly Section<unknown>[],
  {
    words,
    href,
    at,
  }: { words: (key: string) => string; href: (key: string) => Href; at?: string | undefined },
): SectionsView {
  const entries = sections.map(({ key, items }) => ({
    words: words(key),
    count: here.count(items.length),
    href: here.link(href(key)),
    here: key === at,
  }));
  return { label, entries };
}

/** The months of one year of a list; `null` where it has one. `base` is the folder and the year: `reports/2016`. */
export function monthsView(
  here: Here,
  label: string,
  base: string,
  months: readonly Beginning[],
  at?: ReadonlySet<string>,
): SectionsView | null {
  if (months.length < 2) return null;
  const entries = months.map(({ key, count, part }) => ({
    words: monthWords(key, here.record.language, 'short'),
    count: here.count(count),
    href: here.link(`${partHref(base, part)}#${monthAnchor(key)}`),
    here: at?.has(key) ?? false,
  }));
  return { label, entries };
}

/**
 * The way through the parts of a list; `null` where it has one. `name` is the first part’s page without ending. Further
 * parts lie beside it, or in a `folder` of that name, where their own names could be those of others.
 */
export function pagerView(
  here: Here,
  name: string,
  { number, of }: { readonly number: number; readonly of: number },
  folder = false,
): PagerView | null {
  if (of < 2) return null;
  const href = (part: number) => here.link((folder ? folderPartHref : partHref)(name, part));
  return {
    previous: number > 1 ? href(number - 1) : null,
    next: number < of ? href(number + 1) : null,
    parts: partsBeside({ number, of }).map((part) =>
      part === null ? null : { number: part, href: href(part), here: part === number },
    ),
  };
}

/** Rows under the months to which they belong. */
export interface MonthView<R> {
  /** `null` where nothing has a date. */
  readonly title: string | null;
  readonly anchor: string;
  readonly rows: readonly R[];
}

/** One year of a long list, or a part of it. */
export interface YearView<R> extends PageView {
  readonly years: SectionsView;
  readonly year: SectionsView | null;
  readonly months: readonly MonthView<R>[];
  readonly pager: PagerView | null;
}

/** A list that is printed by years. */
export interface YearList<T, R> {
  /** What is listed: “Articles”. */
  readonly name: string;
  readonly description: string;
  readonly kind: string;
  readonly section?: string;
  readonly accent?: Accent;
  /** Folder of the pages of the years: `reports`. */
  readonly base: string;
  /** The page to which the list belongs. */
  readonly whole: { readonly title: string; readonly href: Href };
  readonly list: readonly T[];
  readonly dateOf: (entry: T) => DateShown;
  readonly row: (here: Here, entry: T) => R;
}

/** The pages of all years of a list, those of one in parts. */
export function yearPages<T, R>(
  record: SiteRecord,
  of: YearList<T, R>,
): Entry<{ part: string }, YearView<R>>[] {
  const years = yearsOf(of.list, of.dateOf);
  return years.flatMap((year) =>
    partsOf(year).map(({ name, part }) => ({
      params: { part: name },
      view: () => yearView(openHere(record, `${of.base}/${name}.html`), of, { years, year, part }),
    })),
  );
}

interface YearPart<T> {
  readonly years: readonly Section<T>[];
  readonly year: Section<T>;
  readonly part: ReturnType<typeof partsOf<T>>[number]['part'];
}

function yearView<T, R>(here: Here, of: YearList<T, R>, { years, year, part }: YearPart<T>): YearView<R> {
  const { items, number, of: parts } = part;
  const title = `${of.name} ${ofYear(year.key)}${parts === 1 ? '' : `, part ${number} of ${parts}`}`;
  const before = (number - 1) * limits.listed;
  const all = here.count(year.items.length);
  const range =
    parts === 1 ? all : `${here.count(before + 1)} to ${here.count(before + items.length)} of ${all}`;
  const held = parts === 1 ? undefined : new Set(items.map((item) => monthOf(of.dateOf(item))));
  const base = `${of.base}/${year.key}`;
  return {
    ...page(here, {
      ...of,
      title,
      isPart: true,
      crumbs: [[of.whole.title, of.whole.href]],
      lead: `${range}${year.key === UNDATED ? '' : ', newest first'}.`,
    }),
    years: yearsView(here, of.base, years, year.key),
    year: monthsView(
      here,
      'By month',
      base,
      beginningsOf(year.items, (item) => monthOf(of.dateOf(item))),
      held,
    ),
    months: monthRows(here, items, of),
    pager: pagerView(here, base, part),
  };
}

function monthRows<T, R>(here: Here, items: readonly T[], { dateOf, row }: YearList<T, R>): MonthView<R>[] {
  return sectionsOf(items, (item) => monthOf(dateOf(item))).map(({ key, items: own }) => ({
    title: own.every((item) => dateOf(item).iso === null) ? null : monthWords(key, here.record.language),
    anchor: monthAnchor(key),
    rows: own.map((item) => row(here, item)),
  }));
}
