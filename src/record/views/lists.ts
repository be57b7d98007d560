/** The lists of all articles, quotations, reported speech and people, and the timeline; very long ones by year or by letter. */
import { limits } from '../limits.ts';
import { isMany, partName, partsOf, type Section, sectionsOf } from '../parts.ts';
import { sureBySpeaker } from '../people.ts';
import type { SiteRecord } from '../record.ts';
import type { Person } from '../types.ts';
import { chartsOn } from './chart.ts';
import { page } from './frame.ts';
import type { Here } from './here.ts';
import {
  articleRow,
  type PersonRowView,
  passages,
  personRows,
  quotationRow,
  reportedRow,
} from './list-rows.ts';
import { byLastWord, everyone, letterOf, mostQuoted, NO_LETTER } from './names.ts';
import { type Dated, monthsView, pagerView, sectionsView, yearsOf, yearsView, yearWords } from './years.ts';

/** A list on its own page: of very many entries the newest, and a way to each year, whose pages lie in `base`. */
function listed<T extends Dated>(here: Here, list: readonly T[], base: string) {
  const long = isMany(list);
  return {
    shown: long ? list.slice(0, limits.newest) : list,
    years: long ? yearsView(here, base, yearsOf(list)) : null,
    /** Says so, where it is not whole. */
    some: long ? ` The newest ${limits.newest} stand here, all of them under their years.` : '',
  };
}

/** All articles, newest first. */
export function articlesView(here: Here) {
  const { articles } = here.record;
  const { shown, years, some } = listed(here, articles, 'reports');
  return {
    ...page(here, {
      kind: 'articles',
      title: 'Articles',
      description: 'Every report on this site, newest first.',
      lead: `${here.counted(articles.length, 'report')}, newest first.${some}`,
    }),
    years,
    rows: shown.map((article) => articleRow(here, article)),
  };
}

/**
 * All quotations, in the order of their articles. Filters are offered where the list is whole: on a part of it they would
 * seem to look at all.
 */
export function quotationsView(here: Here) {
  const { quotations, articles, indirect } = here.record;
  const { shown, years, some } = listed(here, quotations, 'quotations');
  return {
    ...page(here, {
      kind: 'quotations',
      title: 'All quotations',
      description:
        'Every quotation in every report, with its speaker, outlet and date, each linked to its place.',
      lead: `${here.counted(quotations.length, 'quotation')} from ${here.counted(articles.length, 'report')}. Each leads to its place in the report.${some}`,
    }),
    reported: indirect.length > 0 ? here.link('reported.html') : null,
    long: years && { years, ...waysToAll(here) },
    rows: shown.map((quotation) => quotationRow(here, quotation, { filtered: years === null })),
    charts: chartsOn(here),
  };
}

function waysToAll({ record, link, count }: Here) {
  const kinds = [...Map.groupBy(record.quotations, ({ kind }) => kind)];
  return {
    people: link('people.html'),
    topics: record.topics.map(({ title, href }) => ({ words: title, href: link(href) })),
    kinds: kinds.map(([kind, { length }]) => ({
      words: `${kind} (${count(length)})`,
      href: link(`search.html?kind=${kind}`),
    })),
  };
}

/** All reported speech, in the order of the articles. */
export function reportedView(here: Here) {
  const { indirect, articles, hasPage } = here.record;
  const { shown, years, some } = listed(here, indirect, 'reported');
  return {
    ...page(here, {
      kind: 'reported',
      title: 'Reported speech',
      description:
        'What the reports give in their own words as said by somebody, each stretch linked to its place.',
      crumbs: [['What was said', 'quotations.html']],
      lead: `${passages(here, indirect.length)} from ${here.counted(articles.length, 'report')}. The words are the outlet’s and not the speaker’s, so they are no quotations and are not counted with them.${some}`,
    }),
    method: hasPage('method') ? here.link('method.html') : null,
    years,
    rows: shown.map((one) => reportedRow(here, one, { filtered: years === null })),
  };
}

/** Everyone who is quoted, those with a page first; of very many the most quoted, and a way to each letter. */
export function peopleView(here: Here) {
  const all = everyone(here.record.people);
  const long = isMany(all);
  const more = ` The ${limits.listed} with most quotations stand here; all ${here.count(all.length)} stand by the last word of the name.`;
  return {
    ...page(here, {
      kind: 'people',
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

const BY_NAME = 'people/by-name';

const lettersOf = (people: readonly Person[]) => sectionsOf(byLastWord(people), letterOf);

const lettersView = (here: Here, letters: readonly Section<Person>[], at?: string) =>
  sectionsView(
    here,
    'By name',
    BY_NAME,
    letters,
    (key) => (key === NO_LETTER ? 'No letter' : key.toUpperCase()),
    at,
  );

/** The pages of all letters, where everyone is too many for one page; ids are the letters, those of further parts with a number. */
export function letterPages({ people }: SiteRecord) {
  const all = everyone(people);
  const letters = isMany(all) ? lettersOf(all) : [];
  return letters.flatMap(({ key, items }) =>
    partsOf(items).map((part) => ({
      id: partName(key, part.number),
      view: (here: Here) => {
        const title = `People: ${key === NO_LETTER ? 'no letter' : key.toUpperCase()}`;
        const names = items.length === 1 ? 'One name' : `${here.count(items.length)} names`;
        return {
          ...page(here, {
            kind: 'people',
            title: part.of === 1 ? title : `${title}, part ${part.number} of ${part.of}`,
            description: 'Those who are quoted, by the last word of the name.',
            crumbs: [['People', 'people.html']],
            lead: `${names}, by their last word.`,
          }),
          letters: lettersView(here, letters, key),
          rows: personRows(here, part.items),
          pager: pagerView(here, `${BY_NAME}/${key}`, part),
        };
      },
    })),
  );
}

/**
 * The events and the articles year by year; very many articles as the numbers of their months, which lead to
 * them. A year has its anchor here however many there are.
 */
export function timelineView(here: Here) {
  const { articles, events } = here.record;
  const long = isMany(articles);
  return {
    ...page(here, {
      kind: 'timeline',
      title: 'Timeline',
      description: 'The reports and the events they report, in order of time.',
      lead: `The reports, newest first, and the events that several of them report. A date that is not printed says so.${long ? ' There are so many that each month shows their number, and leads to them.' : ''}`,
    }),
    charts: chartsOn(here),
    years: yearsOf(articles).map(({ key, items }) => ({
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
      all: { words: here.counted(items.length, 'report'), href: here.link(`reports/${key}.html`) },
      months: long ? monthsView(here, `Months of ${yearWords(key)}`, `reports/${key}`, items) : null,
    })),
  };
}
