import type { SiteRecord } from '../../record/index.ts';
import type { Article } from '../../record/types.ts';

/** The reports of a topic: those that carry it and those that its page cites. */
export function topicReports(record: SiteRecord, topic: string | undefined): readonly Article[] {
  if (topic === undefined) return [];
  const cited = new Set(record.citesOf(topic).cites.map(({ article }) => article));
  return record.articles.filter(({ slug, topics }) => cited.has(slug) || topics.includes(topic));
}
