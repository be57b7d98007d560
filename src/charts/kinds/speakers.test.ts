import { expect, test } from 'vitest';
import { spec } from '../fictional/quillby.ts';
import { quotations, topics } from '../fictional/reports.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { speakerRows, speakers } from './speakers.ts';

test('a speaker is counted only where it is surely known who speaks', () => {
  const { rows, leftOut } = speakerRows(quotations, topics);
  expect(rows.map(({ speaker, count }) => [speaker, count])).toEqual([
    ['Ada Wick', 10],
    ['Ken Tallow', 1],
  ]);
  expect(leftOut).toBe(2);
});

test('topics stand in the order of the site, quotations without one last', () => {
  expect(speakerRows(quotations, topics).topics.map((topic) => topic?.id ?? null)).toEqual([
    'lamps',
    'oil',
    null,
  ]);
});

test('each quotation has a mark that is called by its words and leads to them', () => {
  const [first] = rowsOf(speakers.view({ quotations, topics }, spec('speakers')));
  const { signs } = cellIn(first, 'signs');
  expect(signs).toHaveLength(9);
  expect(signs[0]?.opens).toMatchObject({
    href: 'articles/lamps.html#q-words-2',
    name: '“Words”, The Quillby Gazette',
  });
});
