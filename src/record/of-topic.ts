import type { SiteRecord } from './record.ts';

/** The record as if a topic were all that the site is about: what carries it, and nothing else. */
export function recordOfTopic(record: SiteRecord, topic: string): SiteRecord {
  const carries = ({ topics }: { readonly topics: readonly string[] }) => topics.includes(topic);
  const articles = record.articles.filter(carries);
  const slugs = new Set(articles.map(({ slug }) => slug));
  return {
    ...record,
    articles,
    quotations: record.quotations.filter(carries),
    indirect: record.indirect.filter(carries),
    figures: record.figures.filter(carries),
    statements: record.statements.filter(carries),
    events: record.events.filter((event) => event.articles.some(({ slug }) => slugs.has(slug))),
  };
}
