import { expect, test } from 'vitest';
import { limits } from '../../record/limits.ts';
import { cite, spec } from '../fictional/quillby.ts';
import { times } from '../fictional/reports.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { timesInWords } from './times-in-words.ts';

test('each time stands at its place with its sentence, who says it, and when the report appeared', () => {
  const rows = rowsOf(timesInWords.view({ times: times.toReversed() }, spec('times-in-words')));
  expect(
    rows.map((row) => {
      const [time, by] = row.cells.flatMap((cell) => ('ours' in cell ? [cell.ours] : []));
      const { stretch, beside, opens } = cellIn(row, 'stretch');
      return [time, stretch?.mark, typeof beside, opens?.href === cellIn(row, 'cites').cites[0]?.href, by];
    }),
  ).toEqual([
    ['2029', 'tick', 'number', true, 'The Quillby Gazette'],
    ['November 2030', 'tick', 'number', true, 'Ken Tallow, quoted in The Quillby Gazette'],
    ['14 February 2031', 'filled', 'number', true, 'Ada Wick, reported in Publisher unknown'],
  ]);
});

test('a report without a date has no diamond', () => {
  const undated = times.map((one) => ({
    ...one,
    cite: { ...one.cite, date: { iso: null, basis: 'unknown' as const } },
  }));
  const view = timesInWords.view({ times: undated }, spec('times-in-words'));
  expect(rowsOf(view).map((row) => cellIn(row, 'stretch').beside)).toEqual([null, null, null]);
  expect(JSON.stringify(view)).not.toContain('appeared');
});

test('of many times those stand that most reports print, and the chart says so', () => {
  const many = Array.from({ length: limits.timesInWords + 5 }, (_, at) => ({
    iso: String(1950 + at),
    printed: String(1950 + at),
    cite: cite(`It rained in ${1950 + at}.`),
    said: null,
  }));
  const all = [...many, ...many.slice(0, 1)];
  const years = rowsOf(timesInWords.view({ times: all }, spec('times-in-words'))).map(
    (row) => cellIn(row, 'ours').ours,
  );
  expect(years).toHaveLength(limits.timesInWords);
  expect(years.slice(0, 3)).toEqual(['1950', '1950', '1957']);
  expect(timesInWords.notes?.({ times: all })).toHaveLength(1);
});
