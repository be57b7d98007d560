import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { cborWriter, readCbor } from './cbor.ts';
import { createNumbering, partsFor } from './parts.ts';
import { atOf, entryOf, fieldOf, fieldPlace, PLAIN, weightOf, wordPlace } from './places.ts';
import { readWithPagefind } from './reading.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordList } from './word-list.ts';

afterAll(() => close());

test('CBOR is read back as it was written', () => {
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, -1, -24, -25, -257];
  const to = cborWriter();
  to.array(2);
  to.text('“é'.repeat(100));
  to.array(numbers.length);
  for (const number of numbers) to.number(number);
  expect(readCbor(to.bytes())).toEqual(['“é'.repeat(100), numbers]);
  expect(() => readCbor(Buffer.of(0xa0))).toThrow(/kind 5/);
  expect(() => readCbor(Buffer.of(0x00, 0x00))).toThrow(/after 1/);
});

test('a place is one number, and sorted they stand by entry, weight, field and word', () => {
  const places = [
    wordPlace(3, 9, PLAIN),
    wordPlace(3, 2, 175),
    wordPlace(3, 4, 175),
    fieldPlace(3, 0, 0),
    fieldPlace(3, 1, 1),
    wordPlace(2_000_000, 4_000_000, PLAIN),
  ];
  expect([...Float64Array.from(places.toReversed()).sort()]).toEqual(places);
  expect(places.map(entryOf)).toEqual([3, 3, 3, 3, 3, 2_000_000]);
  expect(places.map(atOf)).toEqual([9, 2, 4, 0, 1, 4_000_000]);
  expect(places.map(weightOf)).toEqual([PLAIN, 175, 175, null, null, PLAIN]);
  expect(fieldOf(places[4] ?? 0)).toBe(1);
});

test('marks beside a word make no other word of it', () => {
  const vocabulary = createVocabulary();
  const numbers = ['tide', '“tide,”', 'Tide', '…', 'goal-line', 'tide'].map(vocabulary.numberOf);
  expect(numbers).toEqual([0, 0, 1, 2, 3, 0]);
  expect(vocabulary.words).toEqual(['tide', 'Tide', '…', 'goal-line']);
  expect(vocabulary.counts).toEqual([3, 1, 1, 1]);
});

// What Pagefind marks anchors and weights with, emoji, marks alone, a byte order mark.
const hostile = '___PAGEFIND_WEIGHT___9 ___PAGEFIND_ANCHOR___a:0:b ___ <script> &amp; 🙂 — ‮x \u{feff}x'.split(
  ' ',
);

test('every word is read as one, whatever it is', async () => {
  const vocabulary = createVocabulary();
  for (const word of [...hostile, 'tide']) vocabulary.numberOf(word);
  const options = { excludeSelectors: [], titleField: 1 };
  const { words, entries } = await readWithPagefind(vocabulary.words, [], 'en', options);
  expect(words.at(-1)?.map(({ entry }) => entries[entry]?.stem)).toEqual(['tide']);
});

test('a language that Pagefind would part itself is read by its white space', async () => {
  const read = await readWithPagefind(['我们都在这里', '港口'], [], 'zh', {
    excludeSelectors: [],
    titleField: 1,
  });
  expect(read.language).toBe('unknown');
  expect(read.words.map((own) => own.length)).toEqual([1, 1]);
});

test('texts are numbered so that their part can be told, whatever others there are', () => {
  expect([partsFor(0, 9), partsFor(9, 9), partsFor(10, 9)]).toEqual([1, 1, 2]);
  const addresses = Array.from({ length: 40 }, (_, at) => `articles/${at}.html`);
  const [all, some] = [createNumbering(3), createNumbering(3)];
  const numbers = new Map(addresses.map((address) => [address, all.numberOf(address)]));
  expect(new Set(numbers.values()).size).toBe(40);
  for (const address of addresses.slice(7))
    expect(some.numberOf(address) % 3).toBe((numbers.get(address) ?? 0) % 3);
});

test('the word list has the most frequent words first and no short ones', () => {
  const counts = { Harbour: 1, harbour: 2, a: 9, tide: 2, quay: 1, in: 9, pilot: 1 };
  expect(wordList(new Map(Object.entries(counts)))).toEqual(['harbour', 'tide', 'pilot', 'quay']);
});
