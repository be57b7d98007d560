import { expect, test } from 'vitest';
import { fires } from '../fictional/quillby.ts';
import type { Sheet } from '../view.ts';
import { drawSteps, stepRows } from './step.ts';

const rows = stepRows(fires.toReversed());
const file: Sheet = { name: 'file', width: 576, height: 316, top: 34, right: 40, bottom: 28, left: 32 };
const page: Sheet = { name: 'page', width: 320, height: 296, top: 40, right: 14, bottom: 28, left: 24 };
const marks = (sheet: Sheet) => drawSteps(rows, sheet).marks;
const words = (sheet: Sheet) => marks(sheet).flatMap((one) => ('words' in one ? one : []));

test('one number at one date is one point, whoever prints it, and its date is printed if one report prints it', () => {
  expect(rows.since).toBe('2030-01');
  expect(
    rows.points.map(({ value, date, lowerBound, datePrinted }) => [value, date, lowerBound, datePrinted]),
  ).toEqual([
    [10, '2030-11', true, false],
    [15, '2031-02-16', false, true],
  ]);
});

test('the axis of values begins at zero', () => {
  const zero = words(file).find((one) => one.words === '0');
  expect(zero?.y).toBe(file.height - file.bottom + 4);
});

test('nothing is drawn before the first number but a dotted line that says so', () => {
  const said = words(file).map((one) => one.words);
  expect(said).toContain('counted from January 2030;');
  expect(said).toContain('no number reported before November 2030');
  const lines = words(page).filter((one) => /counted|reported|before/.test(one.words));
  expect(lines.toSorted((a, b) => a.y - b.y).map((one) => one.words)).toEqual([
    'counted from January 2030;',
    'no number reported',
    'before November 2030',
  ]);
  const [first] = marks(file).flatMap((one) => ('opens' in one ? one.x : []));
  const dotted = marks(file).find((one) => 'path' in one && one.look === 'dots');
  const [, end] = /H([\d.]+)$/.exec(dotted && 'path' in dotted ? dotted.path : '') ?? [];
  expect(Number(end)).toBeLessThan(first ?? 0);
});

test('under a lower bound lies a hatch as high as the number, until the next number', () => {
  const [hatch] = marks(file).flatMap((one) => ('hatch' in one ? one.hatch : []));
  const [bound, next] = marks(file).flatMap((one) => ('opens' in one ? one : []));
  expect(hatch?.y).toBe(bound?.y);
  expect((hatch?.y ?? 0) + (hatch?.height ?? 0)).toBe(file.height - file.bottom);
  expect((hatch?.x ?? 0) + (hatch?.width ?? 0)).toBeCloseTo(next?.x ?? 0, 1);
});

test.each([file, page])('on the $name sheet a label is a slice of the cited words and has room', (sheet) => {
  const labels = words(sheet).filter(({ at }) => at);
  expect(labels).toHaveLength(2);
  for (const { words: said, x, anchor, at } of labels) {
    const cite = fires
      .flatMap(({ cites }) => cites)
      .find(({ seed, span }) => {
        const [start = 0] = at?.span.split('-').map(Number) ?? [];
        return seed === at?.seed && start >= span.start && start < span.end;
      });
    const from = Number(at?.span.split('-')[0]) - (cite?.span.start ?? 0);
    expect(cite?.exact.slice(from, from + said.length)).toBe(said);
    expect(anchor === 'end' ? x - said.length * 7 : sheet.width - x - said.length * 7).toBeGreaterThan(0);
  }
});

test('labels of the axis of time do not touch', () => {
  const under = words(page).filter(
    ({ words: said, y }) => said !== '' && y === page.height - page.bottom + 20,
  );
  const gaps = under.slice(1).map(({ x }, i) => x - (under[i]?.x ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(64);
});
