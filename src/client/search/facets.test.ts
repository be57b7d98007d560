import { expect, test } from 'vitest';
import { allDocuments, facets, passes, valueTable } from './facets.ts';
import type { FilterValues } from './text.ts';

const one = { values: ['2021'], of: [[0], [0], [0]] };
const site: FilterValues = {
  letter: 'q',
  texts: [2, 5],
  counts: [2, 1],
  filters: {
    topic: { values: ['Ports', 'Storms'], of: [[0], [0, 1], []] },
    speaker: { values: ['__proto__', 'Ben'], of: [[1], [0], [1]] },
    outlet: one,
    kind: one,
    year: one,
  },
};
const all = allDocuments(site);
const valuesOf = valueTable(site);

test('the documents of a site are those of its texts, in order', () => {
  expect(all.map(({ letter, text, quotation }) => `${letter}${text}-${quotation}`)).toEqual([
    'q2-0',
    'q2-1',
    'q7-0',
  ]);
  expect(allDocuments({ ...site, letter: 'r', counts: [1, 1] }).map(({ text }) => text)).toEqual([2, 7]);
});

test('a value’s count is what choosing it would leave, most first', () => {
  const [topic, speaker] = facets(all, { topic: ['Ports'] }, valuesOf);
  expect(topic?.values).toEqual([
    { value: 'Ports', count: 2, chosen: true },
    { value: 'Storms', count: 1, chosen: false },
  ]);
  expect(speaker?.values.map(({ value, count }) => `${value} ${count}`)).toEqual(['__proto__ 1', 'Ben 1']);
});

test('the words around a quotation have its values, and the page it is on has none', () => {
  const near = { letter: 'n', text: 2, quotation: 1, score: 1, places: [] } as const;
  expect(valuesOf(near, 'topic')).toEqual(['Ports', 'Storms']);
  expect(valuesOf({ ...near, letter: 'p' }, 'topic')).toBeUndefined();
  expect(passes(near, { topic: ['Storms'], speaker: ['Ben'] }, valuesOf)).toBe(false);
  expect(passes({ ...near, letter: 'p' }, {}, valuesOf)).toBe(true);
});
