import { expect, test } from 'vitest';
import { fires, spec } from '../fictional/quillby.ts';
import { drawnChart } from '../fictional/render.ts';
import { placeSteps, slimSheet, wideSheet } from './place.ts';
import { stepRows } from './rows.ts';

const rows = stepRows(fires.toReversed());

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
  const { yTicks, sheet } = placeSteps(rows, wideSheet);
  expect(yTicks[0]).toEqual({ at: sheet.height - sheet.bottom, label: '0' });
});

test('nothing is drawn before the first number but a dotted line that says so', () => {
  const { before, points, path } = placeSteps(rows, wideSheet);
  expect(before?.words).toEqual(['counted from January 2030;', 'no number reported before November 2030']);
  expect(before?.to).toBeLessThan(points[0]?.month?.[0] ?? 0);
  expect(path.startsWith(`M${points[0]?.month?.[0]},`)).toBe(true);
});

test('under a lower bound lies a hatch as high as the number, until the next number', () => {
  const { hatch, points, sheet } = placeSteps(rows, wideSheet);
  expect(hatch?.y).toBe(points[0]?.y);
  expect((hatch?.y ?? 0) + (hatch?.height ?? 0)).toBe(sheet.height - sheet.bottom);
  expect((hatch?.x ?? 0) + (hatch?.width ?? 0)).toBeCloseTo(points[1]?.x ?? 0, 1);
});

test.each([
  ['wide', wideSheet],
  ['slim', slimSheet],
] as const)('on the %s sheet a label is a slice of the cited words and has room', (_, sheet) => {
  for (const { figure, label } of placeSteps(rows, sheet).points) {
    const exact = figure.cites[0]?.exact ?? '';
    expect(exact.slice(label.offset, label.offset + label.words.length)).toBe(label.words);
    expect(label.x - label.words.length * 7).toBeGreaterThan(0);
  }
});

test('labels of the axis of time do not touch', () => {
  const labelled = placeSteps(rows, slimSheet).xTicks.filter(({ label }) => label !== '');
  const gaps = labelled.slice(1).map(({ at }, i) => at - (labelled[i]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(64);
});

test('the step chart looks as it did', async () => {
  await expect(await drawnChart({ spec: spec('step'), figures: fires })).toMatchFileSnapshot(
    '__snapshots__/step.html',
  );
});
