import { expect, test } from 'vitest';
import { extract } from '../read.ts';

const REPORT = `River breaks its banks in the vale

By Jane Doe
3 May 2023

The river broke its banks on Monday and ran through forty houses in the lower town, the county said.

Volunteers came from nine villages with sandbags, and they worked until the morning without a rest.

“We had four minutes to get the children out of the house and up the hill,” said Mary Roe, who lives at the mill.

The county has opened the school hall to those who have lost their homes, and it asks for blankets.
`;
const ANOTHER = `
Bus drivers in Eastvale to strike over rotas

By John Pell
2 May 2023

Bus drivers in Eastvale will walk out for three days next week in a dispute over rotas, their union said on Tuesday.

Members at the depot voted by nine to one for industrial action, which begins on Thursday morning.
`;
const MENU = [
  'Home',
  'News',
  'Sport',
  'Weather',
  'Travel',
  'Log in',
  'Jobs',
  'Motors',
  'Tide times',
  'Letters',
].join('\n');

function told(text: string): [string, number][] {
  const codes = ['body-small', 'text-left-out', 'second-article'];
  return extract({ id: 'test', text }, { topics: [] })
    .messages.filter(({ rule }) => codes.includes(rule))
    .map(({ rule, line }) => [rule, line]);
}

test('nothing is told of an article that was read whole', () => {
  expect(told(REPORT)).toEqual([]);
});

test('a second article in the file is told at its headline', () => {
  const line = REPORT.split('\n').length + 1;
  expect(told(`${REPORT}${ANOTHER}`)).toEqual([['second-article', line]]);
});

test('a text in which no article was found is told', () => {
  expect(told(`${MENU}\n\nBack to top\n`).map(([code]) => code)).toEqual(['body-small']);
});
