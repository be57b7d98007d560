import { expect, test } from 'vitest';
import { answers } from './answers.ts';
import type { Engine } from './engine.ts';
import { type TinyText, tinyEngine } from './tiny-engine.ts';

const text = (words: string): TinyText => ({ words, letter: 'q' });
const many = Array.from({ length: 7 }, (_, at) => text(`the tide of ${at}`));
const few = [text('a pilot'), text('the pier')];

/** What a reader is shown one after the other: how many quotations, and whether these are all. */
async function shown(typed: string, { early = true, chosen = {} } = {}) {
  const asked: string[] = [];
  const whole = async (): Promise<Engine> => {
    asked.push('whole');
    return tinyEngine([...many, ...few, text('tide and pilot')]);
  };
  const told: [number, boolean][] = [];
  for await (const { outcome, isAll } of answers(
    { first: tinyEngine([...many, ...few]), whole },
    { typed, chosen },
    early,
  ))
    told.push([outcome.quotations.length, isAll]);
  return { told, asked };
}

test('what is found at once is shown before all is known', async () => {
  expect(await shown('tide')).toEqual({
    told: [
      [7, false],
      [8, true],
    ],
    asked: ['whole'],
  });
});

test('few results wait for the others, and so do words that are not there at once', async () => {
  expect((await shown('pilot')).told).toEqual([[2, true]]);
  expect((await shown('tide pilot')).told).toEqual([[1, true]]);
});

test('what was shown whole is not shown in part again', async () => {
  expect((await shown('tide', { early: false })).told).toEqual([[8, true]]);
});

test('nothing more is loaded where no words are asked', async () => {
  for (const typed of ['', ' ', 't']) expect((await shown(typed)).asked).toEqual([]);
});

test('a collection that is searched at once is answered once', async () => {
  const told: boolean[] = [];
  for await (const { isAll } of answers(
    { first: tinyEngine(many), whole: null },
    { typed: 'tide', chosen: {} },
    true,
  ))
    told.push(isAll);
  expect(told).toEqual([true]);
});
