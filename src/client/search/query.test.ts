import { expect, test } from 'vitest';
import { engineTerm, holdsPhrases, readQuery } from './query.ts';

test.each([
  ['"close calls"', '"close calls"'],
  ['“close calls”', '"close calls"'],
  ['‘close-calls’', '"close calls"'],
  ["'close calls'", '"close calls"'],
  ['„close calls“', '"close calls"'],
  ['«close calls»', '"close calls"'],
  ['  "20% of it"  ', '"20 percent of it"'],
])('%s is a phrase: %s', (typed, term) => {
  expect(engineTerm(readQuery(typed))).toBe(term);
});

test.each([
  ['who is released weekly', 'released weekly'],
  ['to be or not to be', 'not'],
  ['who are they', 'who are they'],
  ['20% casework', '20 percent casework'],
  ['goal-line', 'goal line'],
  ['“close', 'close'],
  ['“closed”', 'closed'],
  ["the officers' view of the 'plot'", 'officers view plot'],
  ['won’t go, he’s here', 'wont go hes here'],
])('%s asks for %s', (typed, term) => {
  expect(engineTerm(readQuery(typed))).toBe(term);
});

test('a phrase among other words is kept apart, and its words are asked for', () => {
  const query = readQuery('marlow “close calls” plots');
  expect(engineTerm(query)).toBe('marlow close calls plots');
  expect(query.phrases).toEqual([['close', 'calls']]);
});

test('a phrase holds only where its words follow each other', () => {
  expect(holdsPhrases(['several', 'close', 'calls'], [['close', 'calls']])).toBe(true);
  expect(holdsPhrases(['calls', 'were', 'close'], [['close', 'calls']])).toBe(false);
  expect(holdsPhrases(['disclose', 'calls'], [['close', 'calls']])).toBe(false);
});
