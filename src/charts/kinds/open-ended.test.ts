import { expect, test } from 'vitest';
import { spec, travellers } from '../fictional/quillby.ts';
import { cellIn, rowsOf } from '../fictional/rows.ts';
import { openEnded } from './open-ended.ts';

test('a number that may be larger has no end, and about half of it fades around its half', () => {
  const [whole, half] = rowsOf(openEnded.view({ figures: travellers }, spec('open-ended')));
  expect(cellIn(whole, 'bar').bar).toMatchObject({ open: true });
  expect(cellIn(half, 'bar').bar).toMatchObject({ to: cellIn(whole, 'bar').bar.to / 2, fade: 3 });
});
