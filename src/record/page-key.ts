import type { SiteRecord } from './record.ts';
import type { Article } from './types.ts';

/**
 * Stands for all that an article's page prints and that may change with any seed: the article, and what other
 * articles add to it. Two pages of one key are the same, as long as the program and the content that is written
 * by hand are; the build looks after these.
 */
export function articleKey(record: SiteRecord, article: Article): Promise<string> {
  const elsewhere = article.quotations.flatMap((quotation) => record.statementsOf(quotation));
  const events = record.events.filter((event) => event.articles.some(({ slug }) => slug === article.slug));
  // Its quotations stand whole in its front matter.
  return keyOf([
    { ...article, quotations: [], file: article.file.body },
    elsewhere,
    events.map((event) => event.articles),
  ]);
}

/** A short name for everything in `printed`, which is plain data. */
export async function keyOf(printed: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(printed));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
