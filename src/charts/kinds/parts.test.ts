import { expect, test } from 'vitest';
import { spec, watch } from '../fictional/quillby.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { parts } from './parts.ts';

test('each group has a bar from zero on the scale of the whole, and a share that is our arithmetic', () => {
  const rows = rowsOf(parts.view({ figures: watch }, spec('parts')));
  expect(rows.map((row) => [cellIn(row, 'bar').bar.to, cellIn(row, 'ours').small])).toEqual([
    [100, undefined],
    [12.9, '12.9 %, our arithmetic'],
    [7.6, '7.6 %, our arithmetic'],
  ]);
});
