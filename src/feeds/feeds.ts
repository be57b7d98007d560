/** The feeds of the site; they need its public address, and are left out where it has none. */
import type { Environment } from '../cite/site.ts';
import { publicAddress } from '../record/address.ts';
import type { SiteRecord } from '../record/index.ts';
import { atomFeed, type FeedHead } from './atom.ts';
import { articleEntries, correctionEntries, type FeedEntry } from './entries.ts';
import { jsonFeed } from './json-feed.ts';

interface Feed {
  readonly id: (typeof followed)[number]['id'];
  /** File name under `feeds/`. */
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  /** Page of the site that it follows. */
  readonly page: string;
  readonly entries: (record: SiteRecord, address: string, environment: Environment) => FeedEntry[];
  readonly write: (head: FeedHead, entries: readonly FeedEntry[]) => string;
}

const forms = [
  { ending: 'xml', mediaType: 'application/atom+xml', write: atomFeed },
  { ending: 'json', mediaType: 'application/feed+json', write: jsonFeed },
] as const;

const followed = [
  { id: 'articles', title: 'Articles', page: 'articles.html', entries: articleEntries },
  { id: 'corrections', title: 'Corrections', page: 'corrections.html', entries: correctionEntries },
] as const;

export const feeds: readonly Feed[] = followed.flatMap(({ id, ...what }) =>
  forms.map(({ ending, ...form }) => ({
    id,
    ...what,
    ...form,
    name: `${id}.${ending}`,
    path: `feeds/${id}.${ending}`,
  })),
);

/** The feeds that a build writes: none without a public address, and one of corrections where a page lists them. */
export function feedsOf(record: SiteRecord, environment: Environment): readonly Feed[] {
  if (publicAddress(record.site, environment['SITE_URL']) === null) return [];
  return feeds.filter(({ id }) => id !== 'corrections' || record.hasPage('corrections'));
}

/** @throws where the site has no public address. */
export function feedText(feed: Feed, record: SiteRecord, environment: Environment): string {
  const address = publicAddress(record.site, environment['SITE_URL']);
  if (address === null) throw new Error('Implementation error: a feed needs a public address');
  const head: FeedHead = {
    title: `${record.site.title}: ${feed.title.toLowerCase()}`,
    author: record.site.title,
    self: `${address}/${feed.path}`,
    page: `${address}/${feed.page}`,
    language: record.language,
    built: environment['ON_THE_RECORD_DATE'],
  };
  return feed.write(head, feed.entries(record, address, environment));
}
