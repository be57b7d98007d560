import { expect, test } from 'vitest';
import { spec } from '../fictional/quillby.ts';
import { articles, events } from '../fictional/reports.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { timeline } from './timeline.ts';

test('rows are in order of time, and what has no date is last and not drawn', () => {
  const rows = rowsOf(timeline.view({ articles, events }, spec('timeline')));
  expect(
    rows.map((row) => [
      cellIn(row, 'title').title,
      cellIn(row, 'ours').ours,
      cellIn(row, 'stretch').stretch?.mark ?? null,
    ]),
  ).toEqual([
    ['The lamp meeting', '15 February 2031, inferred', 'ring'],
    ['Report on lamps', '16 February 2031', 'filled'],
    ['Report on lanterns', '16 February 2031, inferred', 'ring'],
    ['Report on wicks', 'date unknown', null],
  ]);
});
