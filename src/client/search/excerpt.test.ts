import { expect, test } from 'vitest';
import { densest, excerpt, runs } from './excerpt.ts';

const text = (marked: string) => {
  const words = marked
    .split(' ')
    .map((word) => ({ text: word.replaceAll('*', ''), found: word.includes('*') }));
  return runs(words)
    .map((run) => (run.found ? `[${run.text}]` : run.text))
    .join('');
};

test.each([
  ['a *threat* here', 'a [threat] here'],
  ['a *real* *threat* here', 'a [real threat] here'],
  ['the *“threat,”* he said', 'the “[threat],” he said'],
  ['the *threat.* *Threats* grow', 'the [threat]. [Threats] grow'],
  ['around *20%* of it', 'around [20%] of it'],
  ['said “ toxic” . Then', 'said “toxic”. Then'],
])('%s is shown as %s', (marked, shown) => {
  expect(text(marked)).toBe(shown);
});

test('an excerpt begins a little before the place where most is found', () => {
  const words = Array.from({ length: 100 }, (_, at) => `w${at}`);
  const found = [
    { location: 3, balanced_score: 1 },
    { location: 60, balanced_score: 1 },
    { location: 62, balanced_score: 1 },
  ];
  const shown = excerpt(words, found, { start: 0, end: 100 });
  expect(shown[0]?.text).toBe('w52');
  expect(shown.filter((word) => word.found).map((word) => word.text)).toEqual(['w60', 'w62']);
});

test('an excerpt stays inside its zone', () => {
  const words = ['a', 'b', 'c', 'd', 'e'];
  const shown = excerpt(
    words,
    [
      { location: 0, balanced_score: 9 },
      { location: 3, balanced_score: 1 },
    ],
    { start: 2, end: 4 },
  );
  expect(shown).toEqual([
    { text: 'c', found: false },
    { text: 'd', found: true },
  ]);
});

test('a rare word weighs more than two frequent ones', () => {
  const found = [
    { location: 0, balanced_score: 0.1 },
    { location: 1, balanced_score: 0.1 },
    { location: 80, balanced_score: 3 },
  ];
  expect(densest(found)).toBe(80);
});
