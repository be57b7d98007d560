import { expect, test } from 'vitest';
import { facets, valueTable } from './facets.ts';
import { find } from './find.ts';
import type { Chosen } from './state.ts';
import { tinyEngine } from './tiny-engine.ts';

const ada = { speaker: 'Ada Brook', kind: 'direct', year: '2021' };
const ben = { speaker: 'Ben Field', kind: 'partial', year: '2021' };
const texts = {
  tide: {
    letter: 'q' as const,
    words: 'The tide turns in the harbour',
    around: 'said the pilot',
    values: ada,
  },
  storm: { letter: 'q' as const, words: 'A storm in the harbour', around: 'on Monday', values: ben },
  page: { letter: 'p' as const, words: 'Harbour tables, 20% off for every pilot' },
};
const names = Object.keys(texts);
const engine = tinyEngine(Object.values(texts), ['harbour', 'storm', 'pilot']);
const asked = async (typed: string, chosen: Chosen = {}) => {
  const outcome = await find(engine, { typed, chosen });
  return {
    ...outcome,
    quotations: outcome.quotations.map(({ text }) => names[text]),
    pages: outcome.pages.map(({ text }) => names[text]),
    facets: facets(outcome.unfiltered, chosen, valueTable(await engine.values())),
  };
};

test('words are found as typed, in quotations and on pages', async () => {
  expect(await asked('harbour')).toMatchObject({
    quotations: ['tide', 'storm'],
    pages: ['page'],
    notice: null,
    near: false,
  });
});

test('where no quotation has the words, those that stand beside them are found', async () => {
  expect(await asked('storm Monday')).toMatchObject({ quotations: ['storm'], near: true, notice: null });
});

test('a misspelt word is read as the one that was meant, and the reader is told', async () => {
  expect(await asked('habrour storm')).toMatchObject({
    quotations: ['storm'],
    notice: { kind: 'spelling', words: ['harbour', 'storm'] },
  });
});

test('a word that is nowhere is left out, and the reader is told', async () => {
  expect(await asked('zzzzzz storm')).toMatchObject({
    quotations: ['storm'],
    notice: { kind: 'fewer', left: ['zzzzzz'] },
  });
});

test('words that do not come together are asked one less at a time', async () => {
  expect(await asked('storm tide')).toMatchObject({
    quotations: ['storm'],
    notice: { kind: 'fewer', left: ['tide'] },
  });
});

test('a phrase is found as a phrase, or else as words', async () => {
  expect(await asked('“tide turns”')).toMatchObject({ quotations: ['tide'], notice: null });
  expect(await asked('“turns tide”')).toMatchObject({ quotations: ['tide'], notice: { kind: 'phrase' } });
  expect(await asked('harbour “tide turns”')).toMatchObject({ quotations: ['tide'], notice: null });
});

test('a percentage is found where a page prints it with its sign', async () => {
  expect((await asked('20 per cent pilot')).pages).toEqual(['page']);
});

test('filters narrow, and a filter in use is counted as if it were not', async () => {
  const outcome = await asked('harbour', { speaker: ['Ada Brook'] });
  expect(outcome.quotations).toEqual(['tide']);
  expect(outcome.facets.find(({ name }) => name === 'speaker')?.values).toEqual([
    { value: 'Ada Brook', count: 1, chosen: true },
    { value: 'Ben Field', count: 1, chosen: false },
  ]);
});

test('a filter with a single value is not shown', async () => {
  expect((await asked('harbour')).facets.map(({ name }) => name)).toEqual(['speaker', 'kind']);
});

test('filters that hide all results are named with what they hide', async () => {
  const outcome = await asked('storm', { speaker: ['Ada Brook'], year: ['2021'] });
  expect(outcome).toMatchObject({ quotations: [], hiding: [{ name: 'speaker', count: 1 }] });
});

test('filters alone list quotations; nothing at all asks nothing of the engine', async () => {
  expect((await asked('', { kind: ['partial'] })).quotations).toEqual(['storm']);
  const idle = { ...engine, search: () => Promise.reject(new Error('asked')) };
  expect((await find(idle, { typed: ' ', chosen: {} })).quotations).toEqual([]);
});

test('what is nowhere finds nothing', async () => {
  expect(await asked('qqqqqqqq')).toMatchObject({ quotations: [], pages: [], notice: null });
});

test('a single letter asks nothing of the engine', async () => {
  const idle = { ...engine, search: () => Promise.reject(new Error('asked')) };
  expect((await find(idle, { typed: ' h ', chosen: {} })).quotations).toEqual([]);
});

test('what no quotation has within the filters may stand beside one', async () => {
  expect(await asked('pilot', { speaker: ['Ada Brook'] })).toMatchObject({
    quotations: ['tide'],
    near: true,
    pages: [],
  });
});

test('words that stand in the first result are not asked for one by one', async () => {
  const terms: string[] = [];
  const heard = {
    ...engine,
    search: (term: string) => {
      terms.push(term);
      return engine.search(term);
    },
  };
  await find(heard, { typed: 'tide harbour', chosen: {} });
  expect(new Set(terms)).toEqual(new Set(['tide harbour']));
});
