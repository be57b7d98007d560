import { expect, test } from 'vitest';
import { periodWords } from './period.ts';

const none = { period: null, asOf: null };

test.each([
  ['not given', none],
  ['on 16 February 2031', { ...none, asOf: '2031-02-16', asOfBasis: 'printed' }],
  ['in September 2030, inferred', { ...none, asOf: '2030-09', asOfBasis: 'inferred' }],
  ['2030', { ...none, period: { start: '2030', end: '2030' } }],
  ['January to November 2030', { period: { start: '2030-01' }, asOf: '2030-11' }],
  ['January 2030 to 16 February 2031', { period: { start: '2030-01' }, asOf: '2031-02-16' }],
  ['no start given, to 16 February 2031', { period: { printed: 'recent years' }, asOf: '2031-02-16' }],
  ['from 16 February 2031, no end given', { ...none, period: { start: '2031-02-16' } }],
  ['neither start nor end given', { ...none, period: { printed: 'for years' } }],
] as const)('a period is said in words: %s', (words, figure) => {
  expect(periodWords(figure)).toBe(words);
});

test('a period is said in the language that is asked for, its year once where that ends a date', () => {
  const figure = { period: { start: '2030-01' }, asOf: '2030-11' };
  expect(periodWords(figure, 'de')).toBe('Januar to November 2030');
  expect(periodWords(figure, 'hu')).toContain('2030');
});
