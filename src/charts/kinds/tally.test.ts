import { expect, test } from 'vitest';
import type { Person, ResolvedQuotation } from '../../record/types.ts';
import { spec } from '../fictional/quillby.ts';
import { quotations, tally } from '../fictional/reports.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { tally as kind, speakersTally, yearsTally } from './tally.ts';

const dated = (...isos: readonly (string | null)[]) =>
  isos.map((iso) => ({ date: { iso, basis: 'printed' as const } }));
const years = (...isos: readonly (string | null)[]) => yearsTally(dated(...isos), 'en-GB');

test('a year without reports has its row, and what has no date is told and not drawn', () => {
  const { rows, notes } = years('2031-02-16', '2029', '2031-01', null);
  expect(rows).toEqual([
    { label: '2029', count: 1, href: 'timeline.html#y-2029' },
    { label: '2030', count: 0, href: null },
    { label: '2031', count: 2, href: 'timeline.html#y-2031' },
  ]);
  expect(notes).toEqual(['One report without a date is not drawn.']);
});

test('however far apart the years are, the rows can be read at a glance and leave out nothing', () => {
  for (const first of ['1999', '1995', '1204', '0001']) {
    const { rows } = years(first, '2031-02-16', '2031-02-16');
    expect(rows.length).toBeLessThanOrEqual(40);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  }
  expect(years('1985', '2031').rows[0]).toEqual({
    label: '1980 to 1989',
    count: 1,
    href: 'timeline.html#y-1985',
  });
});

test('twenty speakers have a row, all others are counted as one, and nobody twice', () => {
  const [said] = quotations;
  const person = (number: number): Person => ({
    id: `p-${number}`,
    name: `Person ${number}`,
    roles: [],
    indirect: [],
    quotations: Array.from({ length: number }, () => said as ResolvedQuotation),
    href: `people/p-${number}.html`,
  });
  const all = Array.from({ length: 30 }, (_, at) => person(at));
  const { rows } = speakersTally({ pages: all.slice(9), others: all.slice(0, 9) }, [], 'en-GB');
  expect(rows).toHaveLength(21);
  expect(rows[0]).toMatchObject({ label: 'Person 29', href: 'people/p-29.html' });
  // Person 0 says nothing, so 9 are left.
  expect(rows[20]).toMatchObject({ label: '9 others together', count: 45, together: true });
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe((29 * 30) / 2);
});

test('bars start at zero, and those of many things together are not drawn', () => {
  const rows = rowsOf(kind.view({ tally }, spec('tally')));
  expect(rows.map((row) => [cellIn(row, 'bar').beside, cellIn(row, 'bar').bar.to])).toEqual([
    ['1,200', 100],
    ['300', 25],
    ['0', 0],
    ['4,000', 0],
  ]);
});
