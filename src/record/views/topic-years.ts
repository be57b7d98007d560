import type { SiteRecord } from '../record.ts';
import type { Article } from '../types.ts';
import type { Entry } from './entry.ts';
import { type ArticleRowView, plainRow } from './list-rows.ts';
import { isLong, topicContents } from './topic-contents.ts';
import { articleDate, type YearView, yearPages } from './years.ts';

/** The reports of a topic in one year, where the topic’s page cannot hold all of them. */
export function topicReportPages(
  record: SiteRecord,
): Entry<{ topic: string; part: string }, YearView<ArticleRowView>>[] {
  return record.topics.flatMap(({ id, title, href, accent }) => {
    const contents = topicContents(record, id);
    if (!isLong(contents)) return [];
    return yearPages(record, {
      name: `${title}: reports`,
      description: `Reports on one topic in one year: ${title}.`,
      kind: 'reports',
      section: id,
      accent,
      base: `reports/${id}`,
      whole: { title, href },
      list: contents.reports,
      dateOf: articleDate,
      row: (here, article: Article) => plainRow(here, article, id),
    }).map(({ params, view }) => ({ params: { ...params, topic: id }, view }));
  });
}
