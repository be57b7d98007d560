import type { SiteRecord } from './record.ts';
import type { Person } from './types.ts';

/** The record as if a topic were all that the site is about: what carries it, and nothing else. */
export function recordOfTopic(record: SiteRecord, topic: string): SiteRecord {
  const carries = ({ topics }: { readonly topics: readonly string[] }) => topics.includes(topic);
  const articles = record.articles.filter(carries);
  const heard = (people: readonly Person[]) =>
    people
      .map((person) => ({
        ...person,
        quotations: person.quotations.filter(carries),
        indirect: person.indirect.filter(carries),
      }))
      .filter(({ quotations, indirect }) => quotations.length + indirect.length > 0);
  const slugs = new Set(articles.map(({ slug }) => slug));
  return {
    ...record,
    articles,
    quotations: record.quotations.filter(carries),
    indirect: record.indirect.filter(carries),
    figures: record.figures.filter(carries),
    people: { pages: heard(record.people.pages), others: heard(record.people.others) },
    statements: record.statements.filter(carries),
    events: record.events.filter((event) => event.articles.some(({ slug }) => slugs.has(slug))),
  };
}
