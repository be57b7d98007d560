import { expect, test } from 'vitest';
import { quotationIds } from './id.ts';

test('an id is the first six words, folded to plain letters', () => {
  expect(quotationIds([['We’ll need café owners, and more of them.']])).toEqual([
    'well-need-cafe-owners-and-more',
  ]);
});

test('a number is added only on collision, and never collides itself', () => {
  expect(quotationIds([['Yes.'], ['Yes 2'], ['“Yes”'], ['yes!']])).toEqual([
    'yes',
    'yes-2',
    'yes-3',
    'yes-4',
  ]);
});

test('an id is never empty', () => {
  expect(quotationIds([['…'], ['我们'], []])).toEqual(['quotation', 'quotation-2', 'quotation-3']);
});

test('parts of one run are read on as one', () => {
  expect(quotationIds([['I think', 'that it is late']])).toEqual(['i-think-that-it-is-late']);
});
