import { xml } from '../text/xml.ts';
import type { FeedEntry } from './entries.ts';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly author: string;
  /** Address of the feed. */
  readonly self: string;
  /** Page of the site that it follows. */
  readonly page: string;
  readonly language: string;
  /** Day of the version of the site, `YYYY-MM-DD`; the feed’s date where its entries have none. */
  readonly built: string | undefined;
}

/**
 * An Atom feed. Every entry needs a date there: one without a day of its own takes the version’s.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const days = entries.flatMap(({ published }) => published ?? []).toSorted();
  const fallback = head.built ?? days.at(-1) ?? '1970-01-01';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(head.language)}">`,
    `<id>${xml(head.self)}</id>`,
    `<title>${xml(head.title)}</title>`,
    `<updated>${moment(fallback)}</updated>`,
    `<author><name>${xml(head.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(head.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(head.page)}"/>`,
    ...entries.map((entry) => atomEntry(entry, fallback)),
    '</feed>',
    '',
  ].join('\n');
}

function atomEntry({ id, url, title, summary, published, topics }: FeedEntry, fallback: string): string {
  return [
    '<entry>',
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${moment(published ?? fallback)}</updated>`,
    ...(published === undefined ? [] : [`<published>${moment(published)}</published>`]),
    `<link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    ...topics.map((topic) => `<category term="${xml(topic)}"/>`),
    `<summary>${xml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

const moment = (day: string) => `${day}T00:00:00Z`;
