import { expect, test } from 'vitest';
import { suggest } from './spelling.ts';

const list = ['police', 'threat', 'counter', 'terrorism', 'threats', 'misogyny', 'policy', 'XY5'];

test.each([
  ['mysogyny', 'misogyny'],
  ['thraet', 'threat'],
  ['polcie', 'police'],
  ['counterterrorism', 'counter terrorism'],
  ['terorism', 'terrorism'],
  ['xy6', 'XY5'],
])('%s means %s', (typed, meant) => {
  expect(suggest(typed, list)).toBe(meant);
});

test('of words equally near, the more frequent is meant', () => {
  expect(suggest('polic', ['police', 'policy'])).toBe('police');
  expect(suggest('polic', ['policy', 'police'])).toBe('policy');
});

test('a word far from all is left alone', () => {
  expect(suggest('zebra', list)).toBeNull();
});
