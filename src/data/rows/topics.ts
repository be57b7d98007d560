import { keywordGroups } from '../../model.ts';
import type { SiteRecord } from '../../record/index.ts';
import { type TopicRow, topicSchema } from '../schemas.ts';
import { rowOf } from './row.ts';

/** Every topic, in the order of the site. */
export function topicRows({ topics, articles, quotations, figures }: SiteRecord): TopicRow[] {
  return topics.map((topic) => {
    const { id, keywords } = topic;
    const has = (one: { readonly topics: readonly string[] }) => one.topics.includes(id);
    return rowOf(topicSchema, {
      ...topic,
      keywords: keywordGroups(keywords).flat(),
      articles: articles.filter(has).map(({ slug }) => slug),
      quotationCount: quotations.filter(has).length,
      figureCount: figures.filter(has).length,
    });
  });
}
