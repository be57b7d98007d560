import { expect, test } from 'vitest';
import { asked, readQuery } from './query.ts';

const read = (typed: string) =>
  readQuery(typed).map(({ ways, isPhrase }) => (isPhrase ? `"${ways[0]?.join(' ')}"` : ways[0]?.join(' ')));

test.each([
  '"close calls"',
  '“close calls”',
  '‘close-calls’',
  "'close calls'",
  '„close calls“',
  '«close calls»',
])('%s is a phrase', (typed) => {
  expect(read(typed)).toEqual(['"close calls"']);
});

test.each([
  ['who is released weekly', ['released', 'weekly']],
  ['to be or not to be', ['not']],
  ['who are they', ['who', 'are', 'they']],
  ['20% casework', ['20 percent', 'casework']],
  ['goal-line saves', ['goal line', 'saves']],
  ['“close', ['close']],
  ['“closed”', ['closed']],
  ["the officers' view of the 'plot'", ['officers', 'view', 'plot']],
  ['won’t go, he’s here', ['wont', 'go', 'hes', 'here']],
  ['marlow “close calls” plots', ['"close calls"', 'marlow', 'plots']],
])('%s asks for %s', (typed, terms) => {
  expect(read(typed)).toEqual(terms);
});

test('a term is told as it was typed', () => {
  expect(readQuery('“Al-Qaeda”, one in five?').map(({ typed }) => typed)).toEqual([
    'Al-Qaeda',
    'one in five',
  ]);
});

test.each([
  ['8 plots', ['8 plots', 'eight plots']],
  ['20%', ['20', 'twenty']],
  ['one-fifth', ['one fifth', 'one five', '1 5', 'fifth']],
  ['radicalization', ['radicalization', 'radicalisation']],
  ['"close calls"', ['"close calls"']],
  ['"close calls" police', ['close calls police']],
])('%s is asked of Pagefind as %s', (typed, ways) => {
  expect(asked(readQuery(typed))).toEqual(ways);
});
