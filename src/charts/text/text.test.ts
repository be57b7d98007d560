import { expect, test } from 'vitest';
import { spec, vague } from '../fictional/quillby.ts';
import { drawnChart } from '../fictional/render.ts';
import { textCards } from './rows.ts';

test('a card says what was not given', () => {
  expect(textCards(vague).map(({ missing }) => missing)).toEqual([
    'No number was given.',
    'The number before and the number after were not given.',
    'No number was given.',
  ]);
});

test('the cards look as they did', async () => {
  await expect(await drawnChart({ spec: spec('text'), figures: vague })).toMatchFileSnapshot(
    '__snapshots__/text.html',
  );
});
