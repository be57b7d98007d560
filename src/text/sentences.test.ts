import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

const textsOf = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

test('a sentence ends with its stop and the marks behind it, or with its line', () => {
  expect(textsOf('It rained. “We ran!” said Ada Fenn.\nNobody was hurt')).toEqual([
    'It rained.',
    '“We ran!”',
    'said Ada Fenn.',
    'Nobody was hurt',
  ]);
});

test('the stop of an abbreviation or an initial ends none', () => {
  expect(textsOf('Dr. Fenn met J. Roe of the U.S. Navy at 5 p.m. sharp.')).toEqual([
    'Dr. Fenn met J. Roe of the U.S. Navy at 5 p.m. sharp.',
  ]);
});

test('sentences are in order, hold all that is not white space, and begin and end with no white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '.', ' ', '!', '”', '\n', 'M', 'r') }), (text) => {
      const found = textsOf(text);
      expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(found.every((one) => one === one.trim())).toBe(true);
    }),
  );
});
