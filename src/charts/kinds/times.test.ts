import { expect, test } from 'vitest';
import { fires, spec, vague } from '../fictional/quillby.ts';
import { events } from '../fictional/reports.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { times } from './times.ts';

test('figures of one time share a row, each leads to its words, and rows are in order of their end', () => {
  const rows = rowsOf(times.view({ figures: [...fires, ...vague], events }, spec('times')));
  expect(
    rows.map((row) => [cellIn(row, 'ours').ours, cellIn(row, 'numbers').numbers.map(({ figure }) => figure)]),
  ).toEqual([
    ['January to November 2030, inferred', ['fires-at-least-10']],
    ['February 2029 to February 2031, inferred', ['lamps-quadrupled']],
    ['The lamp meeting', []],
    ['January 2030 to 16 February 2031, inferred', ['fires-15-lanterns']],
    ['January 2030 to 16 February 2031', ['fires-15-lamps']],
    ['No start given, to 16 February 2031, inferred', ['lamps-dozens']],
  ]);
});

test('an allegation is not among them', () => {
  const figures = fires.map((figure) => ({ ...figure, allegation: true as const }));
  expect(rowsOf(times.view({ figures, events: [] }, spec('times')))).toEqual([]);
});
