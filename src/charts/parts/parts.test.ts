import { expect, test } from 'vitest';
import { spec, watch } from '../fictional/quillby.ts';
import { drawnChart } from '../fictional/render.ts';
import { placeParts } from './place.ts';
import { partRows } from './rows.ts';

test('each group has a bar from zero on the scale of the whole, and a share that is our arithmetic', () => {
  const parts = placeParts(partRows(watch));
  expect(parts.map(({ value, width, share }) => [value, width, share])).toEqual([
    [225, 100, null],
    [29, 12.9, '12.9 %'],
    [17, 7.6, '7.6 %'],
  ]);
});

test('the parts look as they did', async () => {
  await expect(await drawnChart({ spec: spec('parts'), figures: watch })).toMatchFileSnapshot(
    '__snapshots__/parts.html',
  );
});
