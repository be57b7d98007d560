import { expect, test } from 'vitest';
import { aboutTwenty, figure, fires, oneFifth, vague } from '../fictional/quillby.ts';
import { cardDrawing } from './place.ts';

const weekly = {
  id: 'lit-weekly',
  unit: 'lamps a week',
  printed: 'at least one',
  value: 1,
  qualifier: 'at-least',
} as const;

test('each figure gets the drawing that its words allow', () => {
  const forms = [...fires, aboutTwenty, oneFifth, ...vague].map((one) => cardDrawing(one)?.form ?? null);
  expect(forms).toEqual(['bracket', 'bracket', 'bracket', 'bar', 'units', null, null, null]);
});

test('a repeated happening without an end runs out in dots', () => {
  const drawing = cardDrawing(figure({ ...weekly, period: { start: '2031-02-16' } }));
  expect(drawing).toMatchObject({ form: 'ticks', caption: 'From 16 February 2031, no end given' });
  expect(drawing?.form === 'ticks' && drawing.ticks.filter(({ given }) => !given)).toHaveLength(4);
});

test('a repeated happening in a given year is drawn whole', () => {
  const drawing = cardDrawing(figure({ ...weekly, period: { start: '2031', end: '2031' } }));
  expect(drawing?.form === 'ticks' && drawing.ticks.every(({ given }) => given)).toBe(true);
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
