/** Made-up citations for tests: one with all that can be known, one with nothing but words. */
import type { CslItem } from './item.ts';

export const complete: CslItem = {
  id: 'bridge-to-close',
  type: 'article-newspaper',
  title: 'Bridge & ferry to close, ‘not safe’ {by half}: 100% of it_all',
  author: [
    { family: 'Lee', given: 'Ann Mary' },
    { family: 'van Loo', given: 'Bo' },
    { literal: 'Quay Agency' },
  ],
  'container-title': 'The Morning Post',
  issued: { 'date-parts': [[2031, 5, 4]] },
  URL: 'https://post.example/news/bridge_to-close?id=12&from=a%20b#top-of-a-page-with-a-rather-long-address',
  language: 'en-GB',
  archive: 'On the Record',
  archive_location: 'https://record.example/articles/bridge-to-close.html',
  note: 'Read in On the Record: https://record.example/articles/bridge-to-close.html',
};

/** Its original may vanish: an archive keeps a copy, whose address holds the original's. */
export const kept: CslItem = {
  ...complete,
  note: `Archived copy, captured on 9 May 2031: https://archive.example/2031/https://post.example/a_b Read in On the Record: ${complete.archive_location}`,
  custom: {
    archived: {
      URL: 'https://archive.example/2031/https://post.example/a_b',
      captured: { 'date-parts': [[2031, 5, 9]] },
    },
  },
};

export const inferred: CslItem = {
  ...complete,
  id: 'мост',
  title: 'Мост закрыт ~ “closed” ^ \\ <b>now</b>',
  author: [],
  issued: { 'date-parts': [[2031, 5, 4]], circa: true },
  custom: { dateBasis: 'inferred', outletBasis: 'found elsewhere' },
};

export const bare: CslItem = {
  id: 'we-heard-a-bell',
  type: 'article-newspaper',
  title: '[We heard a bell over the water]',
  language: 'en-GB',
  archive: 'On the Record',
  archive_location: 'articles/we-heard-a-bell.html',
  note: 'Publisher unknown. Date unknown. Headline unknown: the title is the first words of the report.',
};

export const page: CslItem = {
  id: 'topic-bridges',
  type: 'webpage',
  title: 'Bridges',
  'container-title': 'On the Record',
  issued: { 'date-parts': [[2032, 1, 2]] },
  URL: 'https://record.example/topics/bridges.html',
  language: 'en-GB',
  archive: 'On the Record',
  archive_location: 'https://record.example/topics/bridges.html',
};
