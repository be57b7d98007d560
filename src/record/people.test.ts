import { expect, test } from 'vitest';
import { openCiteBook } from './cites.ts';
import { fictionalProject } from './fictional.ts';
import { resolvePeople } from './people.ts';
import { makeRecord } from './record.ts';

test('of two names that make one address each keeps its own, whoever is quoted more', () => {
  const record = makeRecord(fictionalProject());
  const [one] = record.quotations;
  if (one === undefined) throw new Error('Expected a quotation');
  const book = openCiteBook(new Map(), {
    seedText: () => '',
    placeOf: () => ({ line: 1, column: 1 }),
    lineOf: () => 1,
  });
  const said = (...names: readonly string[]) => names.map((speaker) => ({ ...one, speaker }));
  const ids = (names: readonly string[]) => {
    const { pages, others } = resolvePeople([], { quotations: said(...names), indirect: [] }, book);
    return Object.fromEntries([...pages, ...others].map(({ name, id }) => [name, id]));
  };
  const expected = { 'Nils Aker': 'nils-aker', 'Nils Åker': 'nils-aker-2' };
  expect(ids(['Nils Åker', 'Nils Aker'])).toEqual(expected);
  expect(ids(['Nils Åker', 'Nils Åker', 'Nils Aker'])).toEqual(expected);
});
