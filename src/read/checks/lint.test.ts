import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Quotation } from '../../model.ts';
import { segment } from '../blocks/segment.ts';
import { readMetadata } from '../facts/facts.ts';
import { lint } from './lint.ts';

function messagesOf(text: string, quotations: readonly Quotation[] = []): string[] {
  const seed = { id: 'test', text };
  const blocks = segment(seed);
  return lint(seed, blocks, quotations, readMetadata(seed, blocks)).map(
    ({ line, rule, severity }) => `${line} ${rule} ${severity}`,
  );
}

const seedText = (name: string): string => readFileSync(`seeds/${name}.txt`, 'utf8');

test.each([
  [
    '000_842378dbfe39b3a3',
    [
      '1 byline-like-credit info',
      '3 missing-headline warning',
      '23 allegation warning',
      '29 unattributed-number info',
      '31 unattributed-number info',
      '33 contradicting-numbers warning',
    ],
  ],
  ['001_ed9c3ab99e8c5c56', ['1 missing-date warning', '7 date-and-relative-words warning']],
  [
    '002_95e95b8db4efb739',
    [
      '1 missing-date warning',
      '13 unattributed-number info',
      '27 unattributed-number info',
      '44 page-count info',
    ],
  ],
  ['004_04e2cb57bd36cd06', ['3 missing-date warning', '6 caption-and-body-differ info']],
])('seed %s is reported where it needs a look', (name, expected) => {
  expect(messagesOf(seedText(name))).toEqual(expect.arrayContaining(expected));
});

const HEAD = 'River breaks its banks in the vale\n\nBy Jane Doe\n3 May 2023\n\n';
const BODY = 'The river broke its banks on Monday and ran through the lower town, the county said.\n\n';

test('an article with nothing odd in it is only told that it names no publisher', () => {
  expect(messagesOf(HEAD + BODY)).toEqual(['1 missing-publisher info']);
});

test('a weekday that the date did not fall on is reported', () => {
  expect(messagesOf(`River breaks its banks in the vale\n\nFriday 3 May 2023\n\n${BODY}`)).toContain(
    '3 weekday-and-date warning',
  );
  expect(messagesOf(`River breaks its banks in the vale\n\nWednesday 3 May 2023\n\n${BODY}`)).not.toContain(
    '3 weekday-and-date warning',
  );
});

test('“last year” beside the year before the printed date is as it should be', () => {
  const told = 'The wall was built in 2022. It was last year that the county paid for it, it said.\n';
  expect(messagesOf(HEAD + BODY + told)).toEqual(['1 missing-publisher info']);
  expect(messagesOf((HEAD + BODY + told).replace('in 2022', 'in 2021'))).toContain(
    '8 date-and-relative-words warning',
  );
});

test('two counts of the same people are reported, with the second place', () => {
  const text = `${HEAD}${BODY}Three people were injured, the county said.\n\nLater it said that five people were injured.\n`;
  expect(messagesOf(text)).toContain('10 contradicting-numbers info');
});

test('a number with its source in the sentence, a year and an age are not reported', () => {
  const text = `${HEAD}${BODY}The county said 40 houses were lost.\n\nIt was built in 1874 by a man aged 42.\n`;
  expect(messagesOf(text)).toEqual(['1 missing-publisher info']);
});

test('what interrupts a speech is reported at its place', () => {
  const text = `${HEAD}${BODY}She said: “We ran up the hill.\n\nFarmers count the cost [REPORT]\n\n“Then it was gone.”\n`;
  const parts = ['We ran up the hill.', 'Then it was gone.'].map((exact) => ({
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
  }));
  const quotation = { parts } as unknown as Quotation;
  expect(messagesOf(text, [quotation])).toContain('10 list-in-speech info');
});

test('no message is ever an error', () => {
  const all = ['000_842378dbfe39b3a3', '001_ed9c3ab99e8c5c56', '003_417ac10b79150b7d'].flatMap((name) =>
    messagesOf(seedText(name)),
  );
  expect(all.filter((message) => message.endsWith('error'))).toEqual([]);
});
