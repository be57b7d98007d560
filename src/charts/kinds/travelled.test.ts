import { expect, test } from 'vitest';
import { spec } from '../fictional/quillby.ts';
import { statements } from '../fictional/reports.ts';
import { rowsOf } from '../fictional/rows.ts';
import { travelled } from './travelled.ts';

test('a statement is quoted, told or not there in each outlet, and every mark leads to its words', () => {
  const rows = rowsOf(travelled.view({ statements }, spec('travelled')));
  const signs = rows.map(({ cells }) => cells.flatMap((cell) => ('signs' in cell ? cell.signs : [])));
  expect(signs.map((own) => own.map(({ look }) => look))).toEqual([
    ['square', 'ring'],
    ['square', 'none'],
  ]);
  expect(signs.flat().filter(({ look, opens }) => (look === 'none') !== (opens === null))).toEqual([]);
});
