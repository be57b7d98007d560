import { expect, test } from 'vitest';
import { fictionalProject } from '../record/fictional.ts';
import { makeRecord } from '../record/record.ts';
import { bare, complete, inferred } from './fictional.ts';
import { articleJsonLd, highwireTags, scriptJson } from './head.ts';
import { citedArticle, citedQuotations } from './site.ts';
import { addressOfWords } from './text-fragment.ts';

test('citation tags hold every field that a reference manager asks for', () => {
  expect(highwireTags(complete)).toEqual([
    ['citation_title', complete.title],
    ['citation_author', 'Lee, Ann Mary'],
    ['citation_author', 'van Loo, Bo'],
    ['citation_author', 'Quay Agency'],
    ['citation_journal_title', 'The Morning Post'],
    ['citation_publication_date', '2031/05/04'],
    ['citation_public_url', complete.URL],
    ['citation_language', 'en-GB'],
    ['z:itemType', 'newspaperArticle'],
  ]);
});

test('what is not printed is not given to machines as if it were', () => {
  const tags = new Map(highwireTags(inferred));
  expect(tags.get('citation_publication_date')).toBe('[4 May 2031, inferred]');
  expect(tags.get('citation_journal_title')).toBe('[The Morning Post]');
  const unknown = new Map(highwireTags(bare));
  expect(unknown.has('citation_publication_date')).toBe(false);
  expect(unknown.has('citation_journal_title')).toBe(false);
});

test('an article and its quotations are told as schema.org has them', () => {
  const record = makeRecord(fictionalProject());
  const article = record.articles.find(({ slug }) => slug === 'bridge-to-close');
  if (article === undefined) throw new Error('no article');
  const item = citedArticle(record, article, { SITE_URL: 'https://record.example' });
  const id = '#q-the-old-bridge-is-not-safe';
  expect(articleJsonLd(article, item)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Bridge to close',
    publisher: { name: 'The Morning Post' },
    datePublished: '2031-05-04',
    archivedAt: 'https://record.example/articles/bridge-to-close.html',
    hasPart: [{ '@type': 'Quotation', '@id': id, spokenByCharacter: { '@type': 'Person', name: 'Ann Lee' } }],
  });
  const archived = { url: 'https://archive.example/bridge', captured: '2031-05-09' };
  expect(articleJsonLd({ ...article, front: { ...article.front, archived } }, item)).toMatchObject({
    archivedAt: [
      'https://record.example/articles/bridge-to-close.html',
      { '@type': 'WebPage', url: archived.url, dateCreated: '2031-05-09' },
    ],
  });
  expect(citedQuotations(item, article)[0]?.archive_location).toBe(
    `https://record.example/articles/bridge-to-close.html${id}`,
  );
  const front = { ...article.front, published: { ...article.front.published, basis: 'inferred' as const } };
  expect(articleJsonLd({ ...article, front }, item)).not.toHaveProperty('datePublished');
});

test('no words can end the script element that they stand in', () => {
  expect(scriptJson({ a: '</script><!--' })).toBe('{"a":"\\u003c/script>\\u003c!--"}');
});

test('a link to an original leads to the words', () => {
  const address = 'https://post.example/a';
  expect(addressOfWords(address, 'not safe,')).toBe(`${address}#:~:text=not%20safe`);
  expect(addressOfWords(address, 'well-built, & more')).toBe(
    `${address}#:~:text=well%2Dbuilt%2C%20%26%20more`,
  );
  expect(addressOfWords(address, 'one two three four five six seven eight nine ten “eleven”.')).toBe(
    `${address}#:~:text=one%20two%20three%20four,eight%20nine%20ten%20%E2%80%9Celeven`,
  );
  expect(addressOfWords(`${address}#top`, 'not safe')).toBe(`${address}#top`);
  expect(addressOfWords(address, '…')).toBe(address);
});
