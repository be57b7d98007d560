import { limits } from '../limits.ts';
import type { SiteRecord } from '../record.ts';
import type { Article } from '../types.ts';

/** The reports of a topic: those that carry it and those that its page cites. */
export function topicReports(record: SiteRecord, topic: string | undefined): readonly Article[] {
  if (topic === undefined) return [];
  const cited = citedBy(record, topic);
  return record.articles.filter(({ slug, topics }) => cited.has(slug) || topics.includes(topic));
}

/** Those of a topic’s reports that its page names: of very many those that it cites, and the newest. */
export function namedReports(record: SiteRecord, topic: string | undefined): readonly Article[] {
  const reports = topicReports(record, topic);
  if (reports.length <= limits.ofTopic.reports) return reports;
  const cited = citedBy(record, topic);
  const room = Math.max(0, limits.ofTopic.reports - cited.size);
  const newest = new Set(reports.filter(({ slug }) => !cited.has(slug)).slice(0, room));
  return reports.filter((one) => cited.has(one.slug) || newest.has(one));
}

function citedBy(record: SiteRecord, topic: string | undefined): ReadonlySet<string> {
  return new Set(record.citesOf(topic).cites.map(({ article }) => article));
}
