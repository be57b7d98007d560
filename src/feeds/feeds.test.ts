import { expect, test } from 'vitest';
import { fictionalProject } from '../record/fictional.ts';
import { makeRecord } from '../record/record.ts';
import { feeds, feedsOf, feedText } from './feeds.ts';

const environment = { SITE_URL: 'https://record.example/sub', ON_THE_RECORD_DATE: '2032-01-02' };
const record = makeRecord(
  fictionalProject({
    'content/corrections.yaml':
      'corrections:\n  - { date: 2032-01-01, page: articles/bridge-to-close.html, was: "a < b", now: b & c, why: It said so. }\n',
    'content/pages/corrections.mdx':
      '---\ntitle: Corrections\ndescription: What was wrong.\n---\n\n<Corrections />\n',
  }),
);
const text = (name: string) => {
  const feed = feeds.find((one) => one.name === name);
  return feed === undefined ? '' : feedText(feed, record, environment);
};

test('there are feeds only where the site has an address', () => {
  expect(feedsOf(record, {})).toEqual([]);
  expect(feedsOf(record, environment).map(({ path }) => path)).toEqual([
    'feeds/articles.xml',
    'feeds/articles.json',
    'feeds/corrections.xml',
    'feeds/corrections.json',
  ]);
});

test('there is no feed of corrections where no page lists them', () => {
  const bare = makeRecord(fictionalProject());
  expect(feedsOf(bare, environment).map(({ id }) => id)).toEqual(['articles', 'articles']);
});

test('an Atom feed has what the standard asks of it', () => {
  const feed = text('articles.xml');
  expect(feed).toContain('<id>https://record.example/sub/feeds/articles.xml</id>');
  expect(feed).toContain('<updated>2032-01-02T00:00:00Z</updated>');
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).toContain(
    '<link rel="alternate" type="text/html" href="https://record.example/sub/articles/bridge-to-close.html"/>',
  );
  expect(feed.match(/<updated>2031-05-04T00:00:00Z/g)).toHaveLength(2);
});

test('words of content cannot become markup of a feed', () => {
  expect(text('corrections.xml')).toContain('Said “a &lt; b” and now says “b &amp; c”. It said so.');
});

test('a JSON feed holds the same entries', () => {
  const feed = JSON.parse(text('articles.json'));
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items).toHaveLength(2);
  expect(feed.items[0]).toMatchObject({ date_published: '2031-05-04T00:00:00Z' });
  expect(JSON.parse(text('corrections.json')).items[0].content_text).toContain('Said “a < b”');
});
