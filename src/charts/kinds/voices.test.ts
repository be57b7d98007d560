import { expect, test } from 'vitest';
import { spec } from '../fictional/quillby.ts';
import { indirect, quotations, reportsOf } from '../fictional/reports.ts';
import { voices } from './voices.ts';

const table = (data: Parameters<typeof voices.view>[0]) => {
  const [part] = voices.view(data, spec('voices'));
  return part && 'table' in part ? part.table.groups : [];
};

test('what an outlet tells in its own words stands apart from quotations, in each report of each speaker', () => {
  const groups = table({ quotations, indirect, reportsOf });
  const looks = groups.map(({ label, rows }) => [
    label,
    rows.map(({ cells }) =>
      cells.map((cell) => ('signs' in cell ? cell.signs.length : 'ours' in cell && cell.ours)),
    ),
  ]);
  expect(looks).toEqual([
    [
      'Ada Wick',
      [
        ['The Quillby Gazette', 10, 0],
        ['Publisher unknown', 0, 1],
      ],
    ],
    ['Ken Tallow', [['The Quillby Gazette', 1, 0]]],
  ]);
});

test('a speaker who is not sure is in no row', () => {
  const unsure = indirect.map((one) => ({ ...one, confidence: 0.4 }));
  expect(table({ quotations: [], indirect: unsure })).toEqual([]);
});
