/** The feeds of the site; they need its public address, and are left out where it has none. */
import type { Environment } from '../cite/site.ts';
import { publicAddress } from '../record/address.ts';
import type { SiteRecord } from '../record/index.ts';
import { atomFeed, type FeedHead } from './atom.ts';
import { articleEntries, correctionEntries } from './entries.ts';
import { jsonFeed } from './json-feed.ts';

const forms = [
  { ending: 'xml', mediaType: 'application/atom+xml', write: atomFeed },
  { ending: 'json', mediaType: 'application/feed+json', write: jsonFeed },
] as const;

const followed = [
  { id: 'articles', title: 'Articles', page: 'articles.html', entries: articleEntries },
  { id: 'corrections', title: 'Corrections', page: 'corrections.html', entries: correctionEntries },
] as const;

/** What the site tells those who follow it, in each form: `path` is the file, `page` the page that it follows. */
export const feeds = followed.flatMap(({ id, ...what }) =>
  forms.map(({ ending, ...form }) => {
    const name = `${id}.${ending}`;
    return { id, ...what, ...form, name, path: `feeds/${name}` };
  }),
);

type Feed = (typeof feeds)[number];

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
