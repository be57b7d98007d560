import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { link } from '../link/link.ts';
import { findNarrated } from '../link/narrated.ts';
import type { Seed } from '../model.ts';
import { bodyText } from './body.ts';
import { extract } from './read.ts';

const names = [
  '000_842378dbfe39b3a3',
  '001_ed9c3ab99e8c5c56',
  '002_95e95b8db4efb739',
  '003_417ac10b79150b7d',
  '004_04e2cb57bd36cd06',
];
const seeds = names.map((id): Seed => ({ id, text: readFileSync(`seeds/${id}.txt`, 'utf8') }));
const all = seeds.map((seed) => extract(seed, { topics: [] }));

test.each(all)('the blocks of $seed.id tile it', ({ seed, blocks }) => {
  let at = 0;
  for (const block of blocks) {
    expect(block.start).toBe(at);
    expect(block.end).toBeGreaterThan(block.start);
    at = block.end;
  }
  expect(at).toBe(seed.text.length);
});

test('the seeds hold thirty-nine quotations', () => {
  expect(all.map(({ quotations }) => quotations.length)).toEqual(EXPECTED);
});

/** Quotations of each seed, counted by hand. */
const EXPECTED = [12, 13, 8, 2, 4];

const NO_BODY = [
  'James Manning',
  'We use your sign-up',
  'placard-waving',
  'Christian name',
  'Source: Read Full Article',
  'Related Posts',
  'network problems',
  'Leave a Comment',
  'View Comments',
  'Martyn',
  'Challenging period',
  'dagmarbendel',
  'digital issue',
  'Image source',
  'new members from overseas',
  'Related Internet Links',
  'not responsible for the content',
];

test('no notice, link, caption, credit or comment count stands in a body', () => {
  const bodies = all.map(({ seed, blocks }) => bodyText(seed, blocks)).join('\n');
  expect(NO_BODY.filter((words) => bodies.includes(words))).toEqual([]);
});

test('the same utterances are found in the reports of one briefing, and no others', () => {
  const groups = new Map<string, string[]>();
  for (const { seed, quotations } of link(all)) {
    for (const { statement, exact } of quotations) {
      if (statement === null) continue;
      groups.set(statement, [
        ...(groups.get(statement) ?? []),
        `${seed.id.slice(0, 3)} ${exact[0]?.slice(0, 40)}`,
      ]);
    }
  }
  expect(Object.fromEntries(groups)).toEqual({
    'close-calls': ['000 close calls', '001 close calls'],
    'goal-line-saves': ['000 goal-line saves', '001 goal line saves', '002 goal line saves'],
    'i-want-to-be-absolutely-clear': [
      '001 I want to be absolutely clear that any a',
      '002 I want to be absolutely clear that any a',
      '002 that attempts to set up shop and act out',
    ],
  });
});

test('what one report of the briefing quotes and another narrates is proposed, and nothing else', () => {
  const proposals = findNarrated(all).map(({ quotation, quotedIn, narratedIn, span }) => {
    const { text } = seeds.find(({ id }) => id === narratedIn) ?? { text: '' };
    const sentence = text.slice(span.start, span.end).trim();
    return `${quotedIn.slice(0, 3)} ${quotation.id} → ${narratedIn.slice(0, 3)} ${sentence.slice(0, 40)}`;
  });
  expect(proposals).toEqual([
    '000 growing-part → 001 While fighting terrorism is still the ma',
    '000 individuals-who-have-been-convicted-of → 002 This year there is a potential that the ',
    '000 late-stage → 002 Last year CT policing stopped eight late',
    '000 close-calls → 002 AC Jukes said a number of those were clo',
  ]);
});

test('what somebody speaks of is no part of the words that name him', () => {
  const toxic = all[0]?.quotations.find(({ id }) => id === 'toxic');
  expect(toxic?.mention).toBe('Mr Jukes');
});
