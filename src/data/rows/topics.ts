import { keywordGroups } from '../../model.ts';
import type { SiteRecord } from '../../record/index.ts';
import type { TopicRow } from '../schemas.ts';

/** Every topic, in the order of the site. */
export function topicRows({ topics, articles, quotations, figures }: SiteRecord): TopicRow[] {
  return topics.map(({ id, title, description, accent, keywords, href }): TopicRow => {
    const has = (one: { readonly topics: readonly string[] }) => one.topics.includes(id);
    return {
      id,
      title,
      description,
      accent,
      keywords: keywordGroups(keywords).flat(),
      articles: articles.filter(has).map(({ slug }) => slug),
      quotationCount: quotations.filter(has).length,
      figureCount: figures.filter(has).length,
      href,
    };
  });
}
