import { expect, test } from 'vitest';
import { spec } from '../fictional/quillby.ts';
import { drawnChart } from '../fictional/render.ts';
import { articles, events } from '../fictional/reports.ts';
import { placeTimeline } from './place.ts';
import { timelineRows } from './rows.ts';

test('rows are in order of time, and what has no date is last and not drawn', () => {
  const { rows } = placeTimeline(timelineRows(articles, events));
  expect(rows.map(({ title, date, placed }) => [title, date, placed?.mark ?? null])).toEqual([
    ['The lamp meeting', '15 February 2031, inferred', 'ring'],
    ['Report on lamps', '16 February 2031', 'filled'],
    ['Report on lanterns', '16 February 2031, inferred', 'ring'],
    ['Report on wicks', 'date unknown', null],
  ]);
});

test('the timeline looks as it did', async () => {
  const html = await drawnChart({ spec: spec('timeline'), articles, events });
  await expect(html).toMatchFileSnapshot('__snapshots__/timeline.html');
});
