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
  const shown = excerpt(words, [3, 60, 62], { start: 0, end: 100 });
  expect(shown[0]?.text).toBe('w52');
  expect(shown.filter((word) => word.found).map((word) => word.text)).toEqual(['w60', 'w62']);
});

test('an excerpt stays inside its zone', () => {
  const shown = excerpt(['a', 'b', 'c', 'd', 'e'], [0, 3], { start: 2, end: 4 });
  expect(shown).toEqual([
    { text: 'c', found: false },
    { text: 'd', found: true },
  ]);
});

test('a word that is found once says more than one that is found often', () => {
  const words = Array.from({ length: 100 }, () => 'x');
  for (const at of [0, 1, 2, 50]) words[at] = 'The';
  words[80] = '“quay”';
  expect(densest(words, [0, 1, 2, 50, 80])).toBe(80);
});
