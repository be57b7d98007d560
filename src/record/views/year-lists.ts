import { isMany } from '../parts.ts';
import type { SiteRecord } from '../record.ts';
import { plainRow, quotationRow, reportedRow } from './list-rows.ts';
import { isLong, topicContents } from './topic-contents.ts';
import { type Dated, type YearList, yearPages } from './years.ts';

/** The pages of years of every list that is too long for its own page. */
export function allYearPages(record: SiteRecord) {
  const pagesOf = <T extends Dated>(of: YearList<T>) => (isMany(of.list) ? yearPages(of) : []);
  return [
    ...pagesOf({
      name: 'Articles',
      description: 'The reports of one year.',
      kind: 'articles',
      base: 'reports',
      whole: ['Articles', 'articles.html'],
      list: record.articles,
      row: (here, one) => plainRow(here, one),
    }),
    ...pagesOf({
      name: 'Quotations',
      description: 'The quotations of one year, each linked to its place.',
      kind: 'quotations',
      base: 'quotations',
      whole: ['All quotations', 'quotations.html'],
      list: record.quotations,
      row: (here, one) => quotationRow(here, one),
    }),
    ...pagesOf({
      name: 'Reported speech',
      description: 'The reported speech of one year, each stretch linked to its place.',
      kind: 'reported',
      base: 'reported',
      whole: ['Reported speech', 'reported.html'],
      list: record.indirect,
      row: (here, one) => reportedRow(here, one),
    }),
    ...record.people.pages.flatMap(({ id, name, href, quotations }) =>
      pagesOf({
        name: `${name}, as quoted in reports`,
        description: `Quotations by ${name} in the reports of one year.`,
        kind: 'person',
        section: 'people',
        base: `people/${id}`,
        whole: [name, href],
        list: quotations,
        row: (here, one) => quotationRow(here, one, { ofSpeaker: true }),
      }),
    ),
    ...record.topics.flatMap(({ id, title, href, accent }) => {
      const contents = topicContents(record, id);
      if (!isLong(contents)) return [];
      return yearPages({
        name: `${title}: reports`,
        description: `Reports on one topic in one year: ${title}.`,
        kind: 'reports',
        section: id,
        accent,
        base: `reports/${id}`,
        whole: [title, href],
        list: contents.reports,
        row: (here, one) => plainRow(here, one, id),
      });
    }),
  ];
}
