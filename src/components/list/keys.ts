/** Keys by which a build knows whether the page of a list is as it was. */
import type { SiteRecord } from '../../record/index.ts';
import { shortName } from '../../record/short-name.ts';
import type { Article, ArticleCard } from '../../record/types.ts';

/**
 * A key for a page that shows entries of `articles`, whole or in part, and what `shown` says: which entries, in
 * which order, and all else on it that other articles decide, such as the counts beside the years. Two pages of
 * one key are the same, as long as the program and the content that is written by hand are.
 */
export function listKey(record: SiteRecord, articles: readonly ArticleCard[], shown: unknown): string {
  const names = known.get(record) ?? namesOf(record.articles);
  known.set(record, names);
  return JSON.stringify([[...new Set(articles)].map(({ slug }) => names.get(slug)), shown]);
}

const known = new WeakMap<SiteRecord, ReadonlyMap<string, string>>();

// Quotations stand whole in the file; the blocks follow from the seed, whose hash stands there too.
function namesOf(articles: readonly Article[]): ReadonlyMap<string, string> {
  return new Map(
    articles.map(({ slug, file, outlet, date, headline }) => {
      return [slug, shortName(JSON.stringify([file.version, outlet, date, headline]))];
    }),
  );
}
