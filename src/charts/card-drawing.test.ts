import { expect, test } from 'vitest';
import { cardDrawing } from './card-drawing.ts';
import { aboutTwenty, figure, fires, oneFifth, vague } from './fictional/quillby.ts';

const looks = (card: ReturnType<typeof cardDrawing>) =>
  card && 'signs' in card.drawing ? card.drawing.signs.map(({ look }) => look) : [];

const weekly = {
  id: 'lit-weekly',
  unit: 'lamps a week',
  printed: 'at least one',
  value: 1,
  qualifier: 'at-least',
} as const;

test('each figure gets the drawing that its words allow', () => {
  const forms = [...fires, aboutTwenty, oneFifth, ...vague].map((one) => {
    return Object.keys(cardDrawing(one)?.drawing ?? {})[0] ?? null;
  });
  expect(forms).toEqual(['stretch', 'stretch', 'stretch', 'bar', 'signs', null, null, null]);
});

test('a repeated happening without an end runs out in dots', () => {
  const drawing = cardDrawing(figure({ ...weekly, period: { start: '2031-02-16' } }));
  expect(drawing?.caption).toBe('From 16 February 2031, no end given');
  expect(looks(drawing).filter((look) => look === 'faint')).toHaveLength(4);
});

test('a repeated happening in a given year is drawn whole', () => {
  const drawing = cardDrawing(figure({ ...weekly, period: { start: '2031', end: '2031' } }));
  expect(new Set(looks(drawing))).toEqual(new Set(['tick']));
});

test('a figure of one moment has no drawing', () => {
  expect(cardDrawing(figure({ id: 'now', asOf: '2031-02-16' }))).toBeNull();
});

test('what is not given is said under the drawing', () => {
  expect([aboutTwenty, oneFifth].map((one) => cardDrawing(one)?.caption)).toEqual([
    'Of oil; how the rest divides is not stated',
    'The number of fines is not given',
  ]);
});
