/** What readers who follow the site are told: new articles, and corrections. */

import { plain } from '../cite/plain.ts';
import { citedArticle, type Environment } from '../cite/site.ts';
import type { SiteRecord } from '../record/index.ts';
import { limits } from '../record/limits.ts';

export interface FeedEntry {
  /** Address that names it for good. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** `YYYY-MM-DD`; absent where the day is not known or was only inferred. */
  readonly published?: string;
  readonly topics: readonly string[];
}

/** The reports as the site lists them, newest first. `address` is the site's public one. */
export function articleEntries(record: SiteRecord, address: string, environment: Environment): FeedEntry[] {
  const titles = new Map(record.topics.map(({ id, title }) => [id, title]));
  return record.articles.slice(0, limits.inFeed).map((article) => {
    const { value, basis } = article.front.published;
    const isDay = value !== null && value.length === 10 && basis !== 'inferred';
    const url = `${address}/${encodeURI(article.href)}`;
    const count = article.quotations.length;
    return {
      id: url,
      url,
      title: `${article.headline} (${article.outlet.name})`,
      summary: `${count} ${count === 1 ? 'quotation' : 'quotations'}, checked against the words as printed. ${plain(citedArticle(record, article, environment))}`,
      ...(isDay ? { published: value } : {}),
      topics: article.topics.map((id) => titles.get(id) ?? id),
    };
  });
}

/** What was corrected, newest first. */
export function correctionEntries(
  { corrections }: Pick<SiteRecord, 'corrections'>,
  address: string,
): FeedEntry[] {
  const sorted = corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return sorted.slice(0, limits.inFeed).map(({ date, page, was, now, why }) => {
    const sameDay = corrections.filter((one) => one.date === date && one.page === page);
    const at = sameDay.findIndex((one) => one.was === was && one.now === now);
    return {
      id: `${address}/corrections.html#${encodeURIComponent(`${date}-${page}`)}${at > 0 ? `-${at + 1}` : ''}`,
      url: `${address}/${encodeURI(page)}`,
      title: `Corrected: ${page}`,
      summary: `Said “${was}” and now says “${now}”. ${why}`,
      ...(date.length === 10 ? { published: date } : {}),
      topics: [],
    };
  });
}
