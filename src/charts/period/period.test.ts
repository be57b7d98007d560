import { expect, test } from 'vitest';
import { aboutTwenty, fires, spec, vague } from '../fictional/quillby.ts';
import { drawnChart } from '../fictional/render.ts';
import { placePeriods } from './place.ts';
import { periodGroups } from './rows.ts';

test('figures stand under what they count, in order of the end of their time, undated ones last', () => {
  const groups = periodGroups([...vague, ...fires.toReversed()]);
  expect(groups.map(({ label, rows }) => [label, ...rows.map(({ figure }) => figure.id)])).toEqual([
    ['Lamps', 'lamps-quadrupled', 'lamps-dozens', 'lamps-several'],
    ['Fires', 'fires-at-least-10', 'fires-15-lamps', 'fires-15-lanterns'],
  ]);
});

test('length is time and never size: two numbers of one period have one length', () => {
  const { groups } = placePeriods(periodGroups(fires));
  const [, first, second] = groups[0]?.rows ?? [];
  expect(first?.placed?.line).toEqual(second?.placed?.line);
});

test('a figure without any time keeps its row and has no drawing', () => {
  const rows = placePeriods(periodGroups(vague)).groups.flatMap(({ rows }) => rows);
  expect(rows.find(({ figure }) => figure.id === 'lamps-several')).toMatchObject({
    period: 'not given',
    placed: null,
  });
});

test('the period chart looks as it did', async () => {
  const html = await drawnChart({ spec: spec('period'), figures: [...fires, ...vague, aboutTwenty] });
  await expect(html).toMatchFileSnapshot('__snapshots__/period.html');
});
