import { expect, test } from 'vitest';
import { spec } from '../fictional/quillby.ts';
import { meeting } from '../fictional/reports.ts';
import { rowsOf } from '../fictional/rows.ts';
import { matrix, matrixRows } from './matrix.ts';

test('a report that does not have a fact has no cell there', () => {
  expect(matrixRows(meeting).map(({ cells }) => cells.map((cell) => cell?.exact ?? null))).toEqual([
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

test('a mark says by its look whether the report agrees, and holds the number as printed at its place', () => {
  const rows = rowsOf(matrix.view({ event: meeting }, spec('matrix')));
  const signs = rows.map(({ cells }) => cells.flatMap((cell) => ('signs' in cell ? cell.signs : [])));
  expect(signs.map((own) => own.map(({ look }) => look))).toEqual([
    ['disc', 'ring'],
    ['disc', 'none'],
  ]);
  expect(signs[0]?.[1]?.number).toEqual({ words: '8', seed: '901_lanterns', span: '105-106' });
  expect(rows.map(({ differs }) => differs)).toEqual([true, false]);
});
