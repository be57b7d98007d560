import { expect, test } from 'vitest';
import {
  aboutTwenty,
  figure,
  fires,
  oneFifth,
  spec,
  travellers,
  vague,
  watch,
} from '../fictional/quillby.ts';
import { refuse } from './refuse.ts';

type Figures = Parameters<typeof refuse>[1];
const rules = (...args: Parameters<typeof refuse>) => refuse(...args).map(({ rule }) => rule);

/** The same figures with one of them changed by hand. */
function doctored(figures: Figures, at: number, over: Partial<Figures[number]>): Figures {
  return figures.map((one, i) => (i === at ? { ...one, ...over } : one));
}

test('figures as they should be are not refused in any kind', () => {
  expect(refuse(spec('period'), [...fires, ...watch, ...vague])).toEqual([]);
  expect(refuse(spec('step'), fires)).toEqual([]);
  expect(refuse(spec('share'), [oneFifth, aboutTwenty])).toEqual([]);
  expect(refuse(spec('parts'), watch)).toEqual([]);
  expect(refuse(spec('open-ended'), travellers)).toEqual([]);
  expect(refuse(spec('text'), vague)).toEqual([]);
});

test('unlike units on one axis are refused', () => {
  expect(rules(spec('step'), doctored(fires, 0, { unit: 'arrests' }))).toEqual(['unlike-units']);
  expect(rules(spec('parts'), doctored(watch, 1, { unit: 'lamps' }))).toEqual(['unlike-units']);
  expect(rules(spec('share'), [oneFifth, figure({ id: 'eight', printed: '8' })])).toEqual(['unlike-units']);
});

test('unlike populations on one axis are refused', () => {
  expect(rules(spec('step'), doctored(fires, 0, { population: 'boats of Quillby' }))).toEqual([
    'unlike-populations',
  ]);
  expect(rules(spec('parts'), doctored(watch, 2, { population: 'people of another town' }))).toEqual([
    'unlike-populations',
  ]);
  expect(rules(spec('parts'), doctored(watch, 2, { population: 'of the 2250 people stopped' }))).toEqual([
    'unlike-populations',
  ]);
  expect(rules(spec('open-ended'), doctored(travellers, 1, { population: 'of all sailors' }))).toEqual([
    'unlike-populations',
  ]);
});

test('a part larger than its whole is refused', () => {
  expect(rules(spec('parts'), doctored(watch, 1, { value: 230, printed: '230' }))).toEqual([
    'unlike-populations',
  ]);
});

test('another report of the same number at the same date may word the group otherwise', () => {
  expect(rules(spec('step'), doctored(fires, 2, { population: 'fires of the harbour' }))).toEqual([]);
});

test('unequal periods side by side are refused', () => {
  expect(rules(spec('step'), doctored(fires, 0, { period: { start: '2026-01' } }))).toEqual([
    'unequal-periods',
  ]);
  expect(rules(spec('parts'), doctored(watch, 1, { period: { start: '2026-08', end: '2031-08' } }))).toEqual([
    'unequal-periods',
  ]);
});

test('a ratio without a base is refused where size is drawn', () => {
  const [, quadrupled] = vague;
  expect(
    rules(spec('step'), [...fires, { ...(quadrupled ?? figure({ id: 'x' })), unit: 'fires' }]),
  ).toContain('ratio-without-base');
  const rise = figure({ id: 'rise', unit: 'share of increase', printed: '32%', value: 0.32 });
  expect(rules(spec('share'), [rise])).toEqual(['ratio-without-base']);
});

test('a vague word with a value, and a number without one, are refused everywhere', () => {
  expect(rules(spec('period'), doctored(vague, 0, { value: 24 }))).toEqual(['vague-word-with-value']);
  expect(rules(spec('period'), doctored(fires, 1, { value: null }))).toEqual(['number-without-value']);
});

test('overlapping groups are never stacked', () => {
  expect(rules(spec('parts', { layout: 'stacked' }), watch)).toEqual(['overlapping-groups-stacked']);
});

test('what is missing is not drawn as zero', () => {
  expect(rules(spec('parts'), doctored(watch, 1, { value: 0, printed: 'not given' }))).toEqual([
    'missing-drawn-as-zero',
  ]);
  expect(
    rules(spec('parts'), doctored(watch, 1, { value: null, printed: 'several', qualifier: 'vague' })),
  ).toEqual(['missing-drawn-as-zero']);
  expect(rules(spec('parts'), doctored(watch, 1, { value: 0, printed: 'nobody' }))).toEqual([]);
});

test('a figure without words to rest on is refused', () => {
  expect(rules(spec('period'), doctored(fires, 0, { cites: [] }))).toEqual(['figure-without-cite']);
});

test('a chart without title or subtitle is refused', () => {
  expect(rules(spec('period', { title: ' ', subtitle: '' }), fires)).toEqual([
    'untitled-chart',
    'untitled-chart',
  ]);
});

test('a count without a date, a number on a text card and a chart of nothing are refused', () => {
  expect(rules(spec('step'), doctored(fires, 0, { asOf: null }))).toContain('undated-count');
  expect(rules(spec('text'), fires.slice(0, 1))).toEqual(['number-on-text-card']);
  expect(rules(spec('period'), [])).toEqual(['nothing-to-draw']);
  expect(rules(spec('matrix'), [])).toEqual(['nothing-to-draw']);
});
