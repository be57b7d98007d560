import { expect, test } from 'vitest';
import { spec } from '../fictional/quillby.ts';
import { drawnChart } from '../fictional/render.ts';
import { meeting } from '../fictional/reports.ts';
import { placeMatrix, slimMatrix, wideMatrix } from './place.ts';
import { matrixRows } from './rows.ts';

const rows = matrixRows(meeting);

test('a report that does not have a fact has no cell there', () => {
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.exact ?? null))).toEqual([
    ['8 lamps went out', 'some 8 lamps went out'],
    ['around 20 percent of our oil', null],
  ]);
});

test('of two cells of one report the one that differs stands for both', () => {
  const [fact] = meeting.facts;
  const [cell] = fact?.cells ?? [];
  if (!fact || !cell) throw new Error('the meeting has no cells');
  const twice = {
    ...meeting,
    facts: [{ ...fact, cells: [cell, { ...cell, exact: '8 went out', differs: true }] }],
  };
  expect(matrixRows(twice)[0]?.cells[0]?.exact).toBe('8 went out');
});

test('a number stands in its mark whole or not at all', () => {
  const numbers = placeMatrix(rows, 2, slimMatrix).rows.map(({ cells }) => cells.map(({ number }) => number));
  expect(numbers).toEqual([
    ['8', '8'],
    [null, null],
  ]);
});

test.each([wideMatrix, slimMatrix])('marks of one row do not touch ($width)', (sheet) => {
  for (const { cells } of placeMatrix(rows, 2, sheet).rows) {
    const [first, second] = cells;
    expect((first?.x ?? 0) + (first?.half ?? 0)).toBeLessThan((second?.x ?? 0) - (second?.half ?? 0));
    expect((second?.x ?? 0) + (second?.half ?? 0)).toBeLessThanOrEqual(sheet.width);
  }
});

test('the matrix looks as it did', async () => {
  const html = await drawnChart({ spec: spec('matrix'), event: meeting });
  await expect(html).toMatchFileSnapshot('__snapshots__/matrix.html');
});
