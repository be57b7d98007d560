import { expect, test } from 'vitest';
import { type Nearness, placesOf, readText } from './match.ts';
import { readQuery } from './query.ts';

const found = (typed: string, text: string, nearness: Nearness = 'form') => {
  const searched = readText(text);
  return readQuery(typed).map((term) =>
    placesOf(searched, term, nearness).map(({ from, to }) => searched.words.slice(from, to).join(' ')),
  );
};

test.each([
  ['plots', 'a plot, two plots', ['plot,', 'plots']],
  ['spies', 'Spying is old', ['Spying']],
  ['goalline', 'a goal-line save', ['goal-line']],
  ['goal-line', 'a goal line save', ['goal line']],
  ['8', 'eight of 800, and 8', ['eight', '8']],
  ['one in five', 'one-fifth, or 1 in 5', ['one-fifth,', '1 in 5']],
  ['20%', 'around 20 per cent of it, and 20 of us', ['20 per']],
  ['twenty percent', '20% of it', ['20%']],
  ['radicalization', 'radicalisation', ['radicalisation']],
  ['"close calls"', 'close calls; close, calls; calls close; close call', ['close calls;', 'close, calls;']],
])('%s stands in “%s” as %s', (typed, text, places) => {
  expect(found(typed, text)).toEqual([places]);
});

test.each([
  ['XY6', 'XY5 and XY65'],
  ['boris', 'B. and bars and bore'],
  ['8', '800 in 2018'],
  ['one in five', 'one of them, in five years'],
  ['Al-Kovo', 'al dente, a kovo'],
])('%s does not stand in “%s”', (typed, text) => {
  expect(found(typed, text)).toEqual([[]]);
});

test('only whoever asks for beginnings gets longer words', () => {
  expect(found('misog', 'misogyny')).toEqual([[]]);
  expect(found('misog', 'misogyny', 'beginning')).toEqual([['misogyny']]);
});
