import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames, readAddress, type SearchState, toggle, without, writeAddress } from './state.ts';

test('an address says what is asked and which filters are chosen', () => {
  const state: SearchState = {
    typed: '20% & “more”',
    chosen: { speaker: ['Ada Brook'], kind: ['direct', 'partial'] },
  };
  expect(writeAddress(state)).toBe(
    '?q=20%25+%26+%E2%80%9Cmore%E2%80%9D&speaker=Ada+Brook&kind=direct&kind=partial',
  );
  expect(readAddress(writeAddress(state))).toEqual(state);
});

test('nothing asked leaves the address bare', () => {
  expect(writeAddress({ typed: '  ', chosen: {} })).toBe('');
});

test('what is no part of a search is ignored', () => {
  expect(readAddress('?utm=1&topic=&year=2021&year=2021')).toEqual({ typed: '', chosen: { year: ['2021'] } });
});

test('every state comes back from its address', () => {
  const value = fc.string({ minLength: 1 }).filter((text) => text.isWellFormed());
  const chosen = fc.record(
    Object.fromEntries(
      facetNames.map((name) => [name, fc.uniqueArray(value, { minLength: 1, maxLength: 3 })]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      value.map((text) => text.trim()),
      chosen,
      (typed, all) => {
        const read = readAddress(writeAddress({ typed, chosen: all }));
        expect(read).toEqual({ typed, chosen: { ...all } });
      },
    ),
  );
});

test('a value is put in, and taken out again with its filter', () => {
  const one = toggle({}, 'kind', 'direct');
  expect(one).toEqual({ kind: ['direct'] });
  expect(toggle(one, 'kind', 'direct')).toEqual({});
  expect(without({ ...one, year: ['2021'] }, 'kind')).toEqual({ year: ['2021'] });
});
