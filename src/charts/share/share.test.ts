import { expect, test } from 'vitest';
import { aboutTwenty, oneFifth, spec } from '../fictional/quillby.ts';
import { drawnChart } from '../fictional/render.ts';
import { placeShare, softBar } from './place.ts';
import { shareRows } from './rows.ts';

test('a fraction in words is squares, one filled', () => {
  const [placed] = shareRows([oneFifth]).map(placeShare);
  expect(placed).toMatchObject({ form: 'units' });
  expect(placed?.form === 'units' && placed.squares.map(({ filled }) => filled)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a percentage with “about” is a bar whose edge fades around it', () => {
  expect(shareRows([aboutTwenty]).map(placeShare)).toMatchObject([
    { form: 'bar', bar: { solid: 17, fade: 6 } },
  ]);
});

test('a share without a qualifier has a sharp edge', () => {
  expect(softBar(0.2, false)).toEqual({ solid: 20, fade: 0 });
});

test('the shares look as they did', async () => {
  const html = await drawnChart({ spec: spec('share'), figures: [oneFifth, aboutTwenty] });
  await expect(html).toMatchFileSnapshot('__snapshots__/share.html');
});
