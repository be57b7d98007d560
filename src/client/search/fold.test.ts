import { expect, test } from 'vitest';
import { fold, words } from './fold.ts';

const read = (text: string) =>
  fold(text)
    .map((token) => token.text)
    .join(' ');

test.each([
  ['goal-line saves', 'goal line saves'],
  ['Goal‑Line – Saves', 'goal line saves'],
  ['20% of casework', '20 percent of casework'],
  ['20 per cent of casework', '20 percent of casework'],
  ['20pc', '20 percent'],
  ['rank & file', 'rank and file'],
  ['won’t', 'wont'],
  ["won't", 'wont'],
  ['“quoted,” (twice)', 'quoted twice'],
  ['5,000 a year', '5000 a year'],
  ['U.S. émigré', 'us émigré'],
  ['either/or', 'either or'],
  ['— …', ''],
])('reads “%s” as “%s”', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('each token knows the printed word that it comes from', () => {
  const text = 'A goal-line save – of 20%';
  const from = fold(text).map((token) => `${token.text}<${words(text)[token.word]}`);
  expect(from).toEqual([
    'a<A',
    'goal<goal-line',
    'line<goal-line',
    'save<save',
    'of<of',
    '20<20%',
    'percent<20%',
  ]);
});
