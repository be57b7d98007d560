import { expect, test } from 'vitest';
import { spec, vague } from '../fictional/quillby.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { text } from './text.ts';

test('under the words stands what was not given', () => {
  const rows = rowsOf(text.view({ figures: vague }, spec('text')));
  expect(rows.map((row) => cellIn(row, 'cites').below)).toEqual([
    'No number was given.',
    'The number before and the number after were not given.',
    'No number was given.',
  ]);
});
