import { expect, test } from 'vitest';
import { placeStretch, timeAxis } from './axis.ts';
import { dateInWords, endOf, middleOf } from './day.ts';
import { type Stretch, stretchOf } from './stretch.ts';

const none = { period: null, asOf: null };

test('a date is said as exactly as it is known', () => {
  expect(['2031', '2031-02', '2031-02-16'].map(dateInWords)).toEqual([
    '2031',
    'February 2031',
    '16 February 2031',
  ]);
});

test('a month ends where the next begins, in UTC', () => {
  expect(endOf('2031-12').toISOString()).toBe('2032-01-01T00:00:00.000Z');
  expect(middleOf('2031-02-16').toISOString()).toBe('2031-02-16T12:00:00.000Z');
});

test('without a period and a date nothing is drawn', () => {
  expect(stretchOf(none)).toBeNull();
});

test('the end of a stretch says how its date is known', () => {
  const ends = [
    { ...none, asOf: '2031-02-16', asOfBasis: 'printed' as const },
    { ...none, asOf: '2031-02-16', asOfBasis: 'inferred' as const },
    { ...none, asOf: '2030-11' },
    { ...none, period: { start: '2030', end: '2030' } },
    { ...none, period: { start: '2029-02', end: '2031-02', inferred: 'counted back' } },
    { ...none, period: { start: '2031-02' } },
  ].map((figure) => stretchOf(figure)?.end);
  expect(ends).toEqual(['filled', 'ring', 'box', 'tick', 'box', 'none']);
});

test('a start that is inferred does not make a printed end inferred', () => {
  const figure = {
    period: { start: '2030-01', inferred: 'from “last year”' },
    asOf: '2031-02-16',
    asOfBasis: 'printed' as const,
  };
  expect(stretchOf(figure)?.end).toBe('filled');
});

function stretch(over: Partial<Stretch>): Stretch {
  return { from: null, to: null, openStart: false, openEnd: false, end: 'filled', ...over };
}
const known = stretch({ from: new Date('2029-02-01'), to: new Date('2031-02-16') });

test('a stretch without a start begins dotted at the left edge, before anything that is dated', () => {
  const open = stretch({ to: new Date('2031-02-16'), openStart: true });
  const axis = timeAxis([known, open]);
  const placed = placeStretch(open, axis);
  expect(placed).toMatchObject({ line: null, tick: null, dots: [0, placed.end] });
  expect(placeStretch(known, axis).tick).toBeGreaterThan(10);
});

test('a stretch without an end runs dotted to the right edge', () => {
  const open = stretch({ from: new Date('2031-02-16'), openEnd: true, end: 'none' });
  const placed = placeStretch(open, timeAxis([known, open]));
  expect(placed).toMatchObject({ line: null, dots: [placed.tick, 100], end: null });
});

test('every mark of an axis lies inside it and its labels are in order', () => {
  const axis = timeAxis([known, stretch({ to: new Date('2015-08-26') })]);
  const xs = [known.from, known.to, new Date('2015-08-26')].map((at) => axis.at(at ?? new Date(0)));
  expect(xs.every((x) => x >= 0 && x <= 98)).toBe(true);
  expect(axis.ticks.map(({ label }) => label)).toEqual(['2015', '2020', '2025', '2030']);
});

test('one moment alone still has an axis', () => {
  const axis = timeAxis([stretch({ to: new Date('2031-01-01') })]);
  expect(axis.ticks.map(({ label }) => label)).not.toContain('1970');
  expect(axis.at(new Date('2031-01-01'))).toBeGreaterThanOrEqual(0);
});

test('within a month the axis says days, each label once', () => {
  const days = ['2031-02-15', '2031-02-16'].map((day) => stretch({ to: new Date(day) }));
  const labels = timeAxis(days)
    .ticks.map(({ label }) => label)
    .filter(Boolean);
  expect(labels.length).toBeGreaterThan(0);
  expect(new Set(labels).size).toBe(labels.length);
  const [first, ...others] = labels;
  expect(first).toMatch(/^\d{1,2} \w{3} 2031$/);
  // The year is said once.
  for (const label of others) expect(label).toMatch(/^\d{1,2} \w{3}$/);
});
