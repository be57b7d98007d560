import { expect, test } from 'vitest';
import { spec, travellers } from '../fictional/quillby.ts';
import { drawnChart } from '../fictional/render.ts';
import { placeOpen } from './place.ts';
import { openRows } from './rows.ts';

test('a number that may be larger ends in an arrow, and about half of it fades around its half', () => {
  const { least, arrow, band } = placeOpen(openRows(travellers));
  expect(arrow).toBeGreaterThan(least);
  expect((band?.solid ?? 0) + (band?.fade ?? 0) / 2).toBe(least / 2);
});

test('without a share there is no band', () => {
  expect(placeOpen(openRows(travellers.slice(0, 1))).band).toBeNull();
});

test('the open end looks as it did', async () => {
  const html = await drawnChart({ spec: spec('open-ended'), figures: travellers });
  await expect(html).toMatchFileSnapshot('__snapshots__/open-ended.html');
});
