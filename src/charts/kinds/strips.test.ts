import { expect, test } from 'vitest';
import { spec } from '../fictional/quillby.ts';
import { strips as reports } from '../fictional/reports.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { strips } from './strips.ts';

test('each quotation and each reported stretch is as long as its words, and leads to them', () => {
  const rows = rowsOf(strips.view({ strips: reports }, spec('strips')));
  const lines = rows.map((row) => cellIn(row, 'strip').strip);
  expect(lines.map((line) => line.map(({ look, parts }) => [look, parts[0]?.x, parts[0]?.width]))).toEqual([
    [
      ['quoted', 1.3, 10],
      ['quoted', 23.8, 10],
      ['quoted', 46.3, 10],
      ['quoted', 68.8, 10],
    ],
    [['reported', 5, 4.3]],
  ]);
  const said = reports.flatMap((report) => report.said.map(({ href }) => href));
  expect(lines.flat().map(({ opens }) => opens.href)).toEqual(said);
});

test('what is very short can still be seen', () => {
  const short = reports.map((report) => ({ ...report, end: 100_000 }));
  const [row] = rowsOf(strips.view({ strips: short }, spec('strips')));
  for (const { parts } of cellIn(row, 'strip').strip) expect(parts[0]?.width).toBeGreaterThanOrEqual(0.4);
});
