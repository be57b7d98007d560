import { expect, test } from 'vitest';
import { excerpt, nearest, runs } from './excerpt.ts';

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

const at = (from: number, to = from + 1) => ({ from, to });

test('an excerpt begins a little before what was found', () => {
  const words = Array.from({ length: 100 }, (_, number) => `w${number}`);
  const shown = excerpt(words, at(60, 63), at(0, 100), [at(3), at(60), at(62)]);
  expect(shown[0]?.text).toBe('w52');
  expect(shown.filter((word) => word.found).map((word) => word.text)).toEqual(['w60', 'w62']);
});

test('an excerpt stays inside its zone', () => {
  const shown = excerpt(['a', 'b', 'c', 'd', 'e'], at(3), at(2, 4), [at(0), at(3)]);
  expect(shown).toEqual([
    { text: 'c', found: false },
    { text: 'd', found: true },
  ]);
});

test('words are shown where all of them stand nearest to each other', () => {
  expect(
    nearest(
      [
        [at(1), at(40), at(70)],
        [at(9), at(42)],
      ],
      at(0, 100),
    ),
  ).toEqual(at(40, 43));
  expect(nearest([[at(1)], [at(9)]], at(0, 5))).toBeNull();
  expect(nearest([[at(1)], []], at(0, 5))).toBeNull();
});
