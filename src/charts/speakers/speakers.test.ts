import { expect, test } from 'vitest';
import { spec } from '../fictional/quillby.ts';
import { drawnChart } from '../fictional/render.ts';
import { quotations, topics } from '../fictional/reports.ts';
import { placeSquares } from './place.ts';
import { speakerRows } from './rows.ts';

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

test('squares are 24 pixels apart, eight in a row', () => {
  const { squares, width, height } = placeSquares(quotations.slice(0, 9));
  expect([width, height]).toEqual([192, 48]);
  expect(squares.at(-1)).toMatchObject({ x: 5, y: 29 });
});

test('the speakers look as they did', async () => {
  const html = await drawnChart({ spec: spec('speakers'), quotations, topics });
  await expect(html).toMatchFileSnapshot('__snapshots__/speakers.html');
});
