import { expect, test } from 'vitest';
import { apa } from './apa.ts';
import { bare, complete, inferred, kept, page } from './fictional.ts';
import { harvard } from './harvard.ts';
import { splitAuthors } from './names.ts';
import { plain, plainSource } from './plain.ts';
import { quotationItem } from './quotation.ts';

const quotation = quotationItem(complete, 'we-think', {
  words: ['We think', 'it will do.'],
  speaker: 'Ada Brook',
  sure: true,
});
const item = { ...complete, title: 'Bridge to close', URL: 'https://post.example/bridge' };
const here = 'https://record.example/articles/bridge-to-close.html';

test('a note names the original first and this site second', () => {
  expect(plain(item)).toBe(
    `Ann Mary Lee, Bo van Loo and Quay Agency, ‘Bridge to close’, The Morning Post, 4 May 2031, https://post.example/bridge. Read in On the Record, ${here}`,
  );
});

test('Harvard begins with the authors, or the outlet, or the title', () => {
  expect(harvard(item)).toBe(
    `Lee, A. M., van Loo, B. and Quay Agency (2031) ‘Bridge to close’, The Morning Post, 4 May. Available at: https://post.example/bridge. Read in On the Record, ${here}`,
  );
  expect(harvard({ ...item, author: [] })).toMatch(
    /^The Morning Post \(2031\) ‘Bridge to close’, 4 May\. Available/,
  );
  expect(harvard(bare)).toBe(
    '[We heard a bell over the water] (n.d.) [publisher unknown]. Read in On the Record, articles/we-heard-a-bell.html',
  );
});

test('APA begins with the authors, or the title', () => {
  expect(apa(item)).toBe(
    `Lee, A. M., van Loo, B., & Quay Agency. (2031, May 4). Bridge to close. The Morning Post. https://post.example/bridge Read in On the Record, ${here}`,
  );
  expect(apa({ ...item, author: [] })).toMatch(
    /^Bridge to close\. \(2031, May 4\)\. The Morning Post\. https/,
  );
});

test('what the article does not print stands in square brackets, with how it is known', () => {
  expect(plain(inferred)).toContain('[The Morning Post], [4 May 2031, inferred]');
  expect(harvard(inferred)).toMatch(/^\[The Morning Post\] \(\[2031\]\) .*, \[4 May 2031, inferred\]\./);
  expect(apa(inferred)).toContain('([2031, May 4, inferred])');
});

test('an article of which nothing is known can be cited', () => {
  expect(plain(bare)).toBe(
    '[We heard a bell over the water], [publisher unknown], n.d. Read in On the Record, articles/we-heard-a-bell.html',
  );
  expect(apa(bare)).toBe(
    '[We heard a bell over the water]. (n.d.). [publisher unknown]. Read in On the Record, articles/we-heard-a-bell.html',
  );
});

test('a date is given as far as it is known', () => {
  const month = { ...item, issued: { 'date-parts': [[2031, 5]] } };
  expect(plain(month)).toContain(', May 2031,');
  expect(apa(month)).toContain('(2031, May)');
  expect(harvard({ ...item, issued: { 'date-parts': [[2031]] } })).toContain(
    '(2031) ‘Bridge to close’, The Morning Post. Available',
  );
});

test('a page of the site is cited as its own work', () => {
  expect(plain(page)).toBe(
    '‘Bridges’, On the Record, 2 January 2032, https://record.example/topics/bridges.html.',
  );
  expect(harvard(page)).toBe(
    'On the Record (2032) ‘Bridges’, 2 January. Available at: https://record.example/topics/bridges.html.',
  );
});

test('a page without a public address is named by its path', () => {
  const { URL: _, ...local } = { ...page, archive_location: 'topics/bridges.html' };
  expect(harvard(local)).toBe('On the Record (2032) ‘Bridges’, 2 January. Page: topics/bridges.html.');
  expect(harvard({ ...page, accessed: { 'date-parts': [[2033, 2, 3]] } })).toMatch(
    /bridges\.html \(Accessed: 3 February 2033\)\.$/,
  );
});

test('a quotation is cited with its words, its speaker and its own place', () => {
  expect(plain(quotation)).toMatch(
    /^“We think” … “it will do\.” – Ada Brook, quoted in Ann Mary Lee, .* Read in On the Record, https:\/\/record\.example\/articles\/bridge-to-close\.html#q-we-think$/,
  );
  expect(plainSource(quotation)).toMatch(/^Ada Brook, quoted in /);
  expect(quotation.note).toContain('Quotation: “We think” … “it will do.” (Ada Brook).');
  expect(apa(quotation)).toMatch(/^Ada Brook, as cited in /);
});

test('an archived copy is named with the day of its capture, in every style and for a quotation', () => {
  const copy = 'Archived copy, captured on 9 May 2031: https://archive.example/2031/https://post.example/a_b';
  const said = quotationItem(kept, 'no', { words: ['No.'], speaker: null, sure: true });
  for (const write of [plain, harvard, apa]) {
    expect(write(kept)).toContain(`${copy} Read in`);
    expect(write(said)).toContain(`${copy} Read in`);
  }
  expect(said.note).toContain(`${copy} Read in On the Record: ${here}#q-no`);
});

test('a doubtful speaker stays doubtful, an unknown one unknown', () => {
  const words = ['No.'];
  expect(plain(quotationItem(item, 'no', { words, speaker: 'Ada Brook', sure: false }))).toMatch(
    /^“No\.” – probably Ada Brook, quoted in/,
  );
  expect(plain(quotationItem(item, 'no', { words, speaker: null, sure: true }))).toMatch(
    /^“No\.” – speaker not known, quoted in/,
  );
});

test('where only this site is known as a place, its address is given once, and leads to the words', () => {
  const alone = { ...item, URL: here };
  for (const write of [plain, harvard, apa]) expect(write(alone).split(here)).toHaveLength(2);
  expect(quotationItem(alone, 'no', { words: ['No.'], speaker: null, sure: true }).URL).toBe(`${here}#q-no`);
});

test('only what clearly is a person’s name is taken apart', () => {
  expect(splitAuthors('Ann Mary Lee and Bo van Loo')).toEqual([
    { family: 'Lee', given: 'Ann Mary' },
    { family: 'van Loo', given: 'Bo' },
  ]);
  expect(splitAuthors('Press Association')).toEqual([{ literal: 'Press Association' }]);
  expect(splitAuthors('Ann Lee, Security Correspondent')).toEqual([
    { literal: 'Ann Lee, Security Correspondent' },
  ]);
});
