import type { SiteRecord } from './record.ts';
import { shortName } from './short-name.ts';
import type { Article } from './types.ts';

/**
 * Stands for all that an article's page prints and that may change with any seed: the article, and what other
 * articles add to it. Two pages of one key are the same, as long as the program and the content that is written
 * by hand are; the build looks after these.
 */
export function articleKey(record: SiteRecord, article: Article): string {
  const elsewhere = article.quotations.flatMap((quotation) => record.statementsOf(quotation));
  const events = record.events.filter((event) => event.articles.some(({ slug }) => slug === article.slug));
  const { file, front: _, quotations: __, ...resolved } = article;
  // Its quotations stand whole in its file.
  return shortName(
    JSON.stringify([file.version, resolved, elsewhere, events.map(({ articles }) => articles)]),
  );
}
