import { expect, test } from 'vitest';
import { contextOf, pageBlocks } from './context.ts';
import { recordHtml } from './html.ts';
import { readQuotations } from './quotation.ts';
import { searchRecords } from './records.ts';
import { topicOf } from './site.ts';
import { wordList } from './word-list.ts';

const page = [
  '<h2 data-block="0-8" data-role="crosshead">The quay</h2>',
  '<p><span data-block="8-30" data-role="paragraph">The <span id="s-1-2">harbour</span> &amp; the quay.</span></p>',
  '<p><span data-block="30-70" data-role="paragraph">“<mark>We are ready</mark>”<a data-ours href="#n">1</a> she said.</span></p>',
].join('');

test('paragraphs are read from a page without marks of ours', () => {
  expect(pageBlocks(page)).toEqual([
    { start: 8, end: 30, text: 'The harbour & the quay.' },
    { start: 30, end: 70, text: '“We are ready” she said.' },
  ]);
});

test('the words around a quotation are its paragraph and the one before, without its own', () => {
  expect(contextOf({ start: 31, end: 43, exact: ['We are ready'] }, pageBlocks(page))).toBe(
    'The harbour & the quay. “…” she said.',
  );
});

const printed = {
  id: 'a',
  article: 'x',
  headline: 'H',
  outlet: 'The Quay',
  date: '2021-05-03',
  dateBasis: 'inferred',
  speaker: 'Ada Brook',
  confidence: 0.9,
  kind: 'direct',
  topics: ['sea-ports'],
  exact: ['We are ready'],
  parts: [{ start: 31, end: 43 }],
  href: 'articles/x.html#q-a',
};
const read = (...more: object[]) =>
  readQuotations(JSON.stringify(more.map((one) => ({ ...printed, ...one }))));
const options = {
  language: 'en-GB',
  topics: [{ id: 'sea-ports', title: 'Sea ports', accent: 'teal' }],
  blocksOf: () => pageBlocks(page),
  most: 100,
};

test('a quotation has a record of its words and one with those around it', () => {
  const records = searchRecords(read({}), options);
  expect(records.map(({ url, record }) => [url, record.type, record.context])).toEqual([
    ['articles/x.html#q-a', 'quotation', ''],
    ['articles/x.html#q-a~near', 'near', 'The harbour & the quay. “…” she said.'],
  ]);
  expect(records[0]?.record.filters).toEqual({
    topic: ['Sea ports'],
    speaker: ['Ada Brook'],
    outlet: ['The Quay'],
    kind: ['direct'],
    year: ['2021'],
  });
  expect(records[0]?.record.quotations[0]?.about).toMatchObject({
    date: '3 May 2021, inferred',
    speaker: 'Ada Brook',
    accent: 'teal',
  });
});

test('what is not known is said to be so, and an unsure speaker cannot be filtered by', () => {
  const [unknown, unsure] = searchRecords(
    read(
      { outlet: null, date: null, speaker: null, topics: [] },
      { id: 'b', href: 'articles/x.html#q-b', confidence: 0.4 },
    ),
    { ...options, blocksOf: () => [] },
  );
  expect(unknown?.record.filters).toEqual({
    topic: ['No topic'],
    speaker: ['Not known'],
    outlet: ['Publisher unknown'],
    kind: ['direct'],
    year: ['Date unknown'],
  });
  expect(unsure?.record.filters['speaker']).toEqual(['Not known']);
  expect(unsure?.record.quotations[0]?.about.speaker).toBe('probably Ada Brook');
});

test('in a large collection the quotations of a page share a record, and each says its own values', () => {
  const many = read(
    {},
    { id: 'b', href: 'articles/x.html#q-b' },
    { id: 'c', href: 'articles/x.html#q-c', kind: 'partial' },
  );
  const [shared, ...others] = searchRecords(many, { ...options, most: 2 });
  expect(others).toEqual([]);
  expect(shared?.record.filters['kind']).toEqual(['direct', 'partial']);
  expect(shared?.record.quotations.map(({ id, about }) => [id, about.filters?.['kind']])).toEqual([
    ['a', ['direct']],
    ['b', ['direct']],
    ['c', ['partial']],
  ]);
});

test('words of a seed are never markup in a record', () => {
  const [made] = searchRecords(read({ exact: ['</span><script>x()</script> & "y"'], headline: '"><i>' }), {
    ...options,
    blocksOf: () => [],
  });
  const html = made === undefined ? '' : recordHtml(made.record);
  expect(html).not.toMatch(/<script|"><i>/);
  expect(html).toContain('&lt;/span>&lt;script>x()&lt;/script> &amp; &quot;y&quot;');
});

test('a topic has the name and colour of its page', () => {
  expect(topicOf('sea-ports', '<html lang="en" class="t-teal"><h1>Sea <em>ports</em></h1>')).toEqual({
    id: 'sea-ports',
    title: 'Sea ports',
    accent: 'teal',
  });
  expect(topicOf('x', '<html>')).toEqual({ id: 'x', title: 'x', accent: 'slate' });
});

test('the word list has the most frequent words first and no short ones', () => {
  expect(wordList(['harbour tide harbour', 'a tide in the Harbour', 'quay pilot'])).toEqual([
    'harbour',
    'tide',
    'pilot',
    'quay',
  ]);
});
