/** The lists of all articles, quotations and people, and the timeline; very long ones by year or by letter. */
import { limits } from '../limits.ts';
import { beginningsOf, partHref, partsOf, type Section, sectionsOf } from '../parts.ts';
import { sureBySpeaker } from '../people.ts';
import type { SiteRecord } from '../record.ts';
import type { Article, Person, ResolvedQuotation } from '../types.ts';
import { chartsOn } from './chart.ts';
import type { Entry } from './entry.ts';
import { type PageView, page } from './frame.ts';
import { type Here, openHere } from './here.ts';
import {
  type ArticleRowView,
  articleRow,
  type PersonRowView,
  personRows,
  plainRow,
  type QuotationRowView,
  quotationRow,
} from './list-rows.ts';
import { byLastWord, everyone, letterOf, mostQuoted, NO_LETTER } from './names.ts';
import { passages } from './reported.ts';
import { monthOf, yearWords } from './time.ts';
import {
  articleDate,
  monthsView,
  type PagerView,
  pagerView,
  quotationDate,
  type SectionsView,
  sectionsView,
  type YearView,
  yearPages,
  yearsOf,
  yearsView,
} from './years.ts';

/** All articles, newest first; of very many the newest, and a way to each year. */
export function articlesView(record: SiteRecord) {
  const here = openHere(record, 'articles.html');
  const { articles } = record;
  const long = articles.length > limits.listed;
  return {
    ...page(here, {
      kind: 'articles',
      section: 'articles',
      title: 'Articles',
      description: 'Every report on this site, newest first.',
      lead: `${here.counted(articles.length, 'report')}, newest first.${long ? ` The newest ${limits.newest} stand here, all of them under their years.` : ''}`,
    }),
    years: long ? yearsView(here, 'reports', yearsOf(articles, articleDate)) : null,
    rows: (long ? articles.slice(0, limits.newest) : articles).map((article) => articleRow(here, article)),
  };
}

/** The articles of one year, where all of them are too many for one page. */
export function reportPages(record: SiteRecord): Entry<{ part: string }, YearView<ArticleRowView>>[] {
  if (record.articles.length <= limits.listed) return [];
  return yearPages(record, {
    name: 'Articles',
    description: 'The reports of one year.',
    kind: 'articles',
    section: 'articles',
    base: 'reports',
    whole: { title: 'Articles', href: 'articles.html' },
    list: record.articles,
    dateOf: articleDate,
    row: (here, article: Article) => plainRow(here, article),
  });
}

/**
 * All quotations, in the order of their articles; of very many the newest, and ways to all of them. Filters are
 * offered where the list is whole: on a part of it they would seem to look at all.
 */
export function quotationsView(record: SiteRecord) {
  const here = openHere(record, 'quotations.html');
  const { quotations, articles } = record;
  const long = quotations.length > limits.listed;
  const shown = long ? quotations.slice(0, limits.newest) : quotations;
  return {
    ...page(here, {
      kind: 'quotations',
      section: 'quotations',
      title: 'All quotations',
      description:
        'Every quotation in every report, with its speaker, outlet and date, each linked to its place.',
      lead: `${here.counted(quotations.length, 'quotation')} from ${here.counted(articles.length, 'report')}. Each leads to its place in the report.${long ? ` The newest ${limits.newest} stand here, all of them under their years.` : ''}`,
    }),
    reported: record.indirect.length > 0 ? here.link('reported.html') : null,
    long: long ? waysToAll(here) : null,
    rows: shown.map((quotation) => quotationRow(here, quotation, { filtered: !long })),
    charts: chartsOn(here),
  };
}

function waysToAll(here: Here) {
  const { quotations, topics } = here.record;
  const kinds = [...Map.groupBy(quotations, ({ kind }) => kind)];
  return {
    years: yearsView(here, 'quotations', yearsOf(quotations, quotationDate)),
    people: here.link('people.html'),
    topics: topics.map(({ title, href }) => ({ words: title, href: here.link(href) })),
    kinds: kinds.map(([kind, { length }]) => ({
      words: `${kind} (${here.count(length)})`,
      href: here.link(`search.html?kind=${kind}`),
    })),
  };
}

/** The quotations of one year, where all of them are too many for one page. */
export function quotationPages(record: SiteRecord): Entry<{ part: string }, YearView<QuotationRowView>>[] {
  if (record.quotations.length <= limits.listed) return [];
  return yearPages(record, {
    name: 'Quotations',
    description: 'The quotations of one year, each linked to its place.',
    kind: 'quotations',
    section: 'quotations',
    base: 'quotations',
    whole: { title: 'All quotations', href: 'quotations.html' },
    list: record.quotations,
    dateOf: quotationDate,
    row: (here, quotation: ResolvedQuotation) => quotationRow(here, quotation),
  });
}

/** Everyone who is quoted, those with a page first; of very many the most quoted, and a way to each letter. */
export function peopleView(record: SiteRecord) {
  const here = openHere(record, 'people.html');
  const all = everyone(record.people);
  const long = all.length > limits.listed;
  const more = ` The ${limits.listed} with most quotations stand here; all ${here.count(all.length)} stand by the last word of the name.`;
  return {
    ...page(here, {
      kind: 'people',
      section: 'people',
      title: 'People',
      description: 'Everyone who is quoted, with the number of their quotations.',
      lead: `Everyone who is quoted by name or role. A speaker who is not sure is left out here.${long ? more : ''}`,
    }),
    letters: long ? lettersView(here, lettersOf(all)) : null,
    rows: personRows(here, long ? mostQuoted(all, limits.listed) : all),
    told: toldRows(here, all),
    charts: chartsOn(here),
  };
}

/** Those whom outlets report in their own words and nobody quotes, most heard first. */
function toldRows(here: Here, quoted: readonly Person[]): PersonRowView[] {
  const names = new Set(quoted.map(({ name }) => name));
  return [...sureBySpeaker(here.record.indirect)]
    .filter(([name]) => !names.has(name))
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, limits.listed)
    .map(([name, told]) => ({
      name,
      href: here.link(told[0]?.href ?? 'reported.html'),
      count: passages(here, told.length),
    }));
}

const lettersOf = (people: readonly Person[]) => sectionsOf(byLastWord(people), letterOf);

function lettersView(here: Here, letters: readonly Section<Person>[], at?: string): SectionsView {
  return sectionsView(here, 'By name', letters, {
    words: (key) => (key === NO_LETTER ? 'No letter' : key.toUpperCase()),
    href: (key) => partHref(`people/by-name/${key}`, 1),
    at,
  });
}

export interface LetterView extends PageView {
  readonly letters: SectionsView;
  readonly rows: readonly PersonRowView[];
  readonly pager: PagerView | null;
}

/** The people of one letter, where all of them are too many for one page. */
export function letterPages(record: SiteRecord): Entry<{ part: string }, LetterView>[] {
  const all = everyone(record.people);
  if (all.length <= limits.listed) return [];
  const letters = lettersOf(all);
  return letters.flatMap((letter) =>
    partsOf(letter).map(({ name, part }) => ({
      params: { part: name },
      view: () => {
        const here = openHere(record, `people/by-name/${name}.html`);
        const { number, of } = part;
        const title = `People: ${letter.key === NO_LETTER ? 'no letter' : letter.key.toUpperCase()}`;
        const names = letter.items.length === 1 ? 'One name' : `${here.count(letter.items.length)} names`;
        return {
          ...page(here, {
            kind: 'people',
            section: 'people',
            title: of === 1 ? title : `${title}, part ${number} of ${of}`,
            description: 'Those who are quoted, by the last word of the name.',
            crumbs: [['People', 'people.html']],
            lead: `${names}, by their last word.`,
          }),
          letters: lettersView(here, letters, letter.key),
          rows: personRows(here, part.items),
          pager: pagerView(here, `people/by-name/${letter.key}`, part),
        };
      },
    })),
  );
}

/**
 * The events and the articles year by year; very many articles as the numbers of their months, which lead to
 * them. A year has its anchor here however many there are.
 */
export function timelineView(record: SiteRecord) {
  const here = openHere(record, 'timeline.html');
  const { articles, events } = record;
  const long = articles.length > limits.listed;
  return {
    ...page(here, {
      kind: 'timeline',
      section: 'timeline',
      title: 'Timeline',
      description: 'The reports and the events they report, in order of time.',
      lead: `The reports, newest first, and the events that several of them report. A date that is not printed says so.${long ? ' There are so many that each month shows their number, and leads to them.' : ''}`,
    }),
    charts: chartsOn(here),
    years: yearsOf(articles, articleDate).map(({ key, items }) => ({
      title: yearWords(key),
      anchor: `y-${yearWords(key).replace(/\s/g, '-').toLowerCase()}`,
      events: events
        .filter(({ date }) => date.startsWith(key))
        .map(({ title, href, dateShown }) => ({
          words: title,
          href: here.link(href),
          date: here.date(dateShown),
        })),
      rows: long ? null : items.map((article) => articleRow(here, article)),
      all: { words: here.counted(items.length, 'report'), href: here.link(partHref(`reports/${key}`, 1)) },
      months: long
        ? monthsView(
            here,
            `Months of ${yearWords(key)}`,
            `reports/${key}`,
            beginningsOf(items, ({ date }) => monthOf(date)),
          )
        : null,
    })),
  };
}
