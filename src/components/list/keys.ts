/** Keys by which a build knows whether the page of a list is as it was. */
import type { SiteRecord } from '../../record/index.ts';
import { keyOf } from '../../record/page-key.ts';
import type { Article, ArticleCard } from '../../record/types.ts';

const known = new WeakMap<SiteRecord, Promise<ReadonlyMap<string, string>>>();

/**
 * Answers a key for a page that shows entries of `articles`, whole or in part, and what `shown` says: which
 * entries, in which order, and all else on it that other articles decide, such as the counts beside the years.
 * Two pages of one key are the same, as long as the program and the content that is written by hand are.
 */
export async function openKeys(
  record: SiteRecord,
): Promise<(articles: readonly ArticleCard[], shown: unknown) => Promise<string>> {
  const ofArticles = known.get(record) ?? keysOf(record.articles);
  known.set(record, ofArticles);
  const keys = await ofArticles;
  return (articles, shown) =>
    keyOf([[...new Set(articles)].map(({ slug }) => keys.get(slug) ?? slug), shown]);
}

// Quotations stand whole in the front matter; the blocks follow from the seed, whose hash does.
async function keysOf(articles: readonly Article[]): Promise<ReadonlyMap<string, string>> {
  const keys = articles.map(async ({ slug, front, outlet, date, headline }) => {
    return [slug, await keyOf([front, outlet, date, headline])] as const;
  });
  return new Map(await Promise.all(keys));
}
