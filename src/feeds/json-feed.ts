import type { FeedHead } from './atom.ts';
import type { FeedEntry } from './entries.ts';

/** A JSON Feed. @see https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.page,
    feed_url: head.self,
    language: head.language,
    authors: [{ name: head.author }],
    items: entries.map(({ id, url, title, summary, published, topics }) => ({
      id,
      url,
      title,
      content_text: summary,
      ...(published === undefined ? {} : { date_published: `${published}T00:00:00Z` }),
      ...(topics.length === 0 ? {} : { tags: topics }),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
