import { expect, test } from 'vitest';
import { markDiffering } from './agreement.ts';
import { fictionalProject } from './fictional.ts';
import { makeRecord } from './record.ts';
import type { FactCell } from './types.ts';

type Said = Pick<FactCell, 'article' | 'certainty'> & Partial<Pick<FactCell, 'number' | 'scope'>>;

/** Which of the cells are shown as differing. */
function differing(...cells: readonly Said[]): boolean[] {
  return markDiffering(cells as readonly FactCell[]).map(({ differs }) => differs ?? false);
}

test('of two reports either both differ or neither', () => {
  const [a, b] = [
    { article: 'a', certainty: 'said', number: 'nine' },
    { article: 'b', certainty: 'said', number: 'Nine' },
  ] as const;
  expect(differing(a, b)).toEqual([false, false]);
  expect(differing(a, { ...b, number: 'ten' })).toEqual([true, true]);
  expect(differing(a, { ...b, certainty: 'stated' })).toEqual([true, true]);
  expect(differing(a, { ...b, scope: 'in the town' })).toEqual([true, true]);
});

test('of three reports the one that nobody else is like differs', () => {
  const like = { certainty: 'said', number: 'nine' } as const;
  expect(
    differing({ article: 'a', ...like }, { article: 'b', certainty: 'alleged' }, { article: 'c', ...like }),
  ).toEqual([false, true, false]);
});

test('a report that is alone with a fact differs from nobody, even where it has two wordings', () => {
  expect(
    differing(
      { article: 'a', certainty: 'said', number: 'nine' },
      { article: 'a', certainty: 'said', number: 'ten' },
    ),
  ).toEqual([false, false]);
});

test('the record says of a fact on another occasion whether it differs from what the event’s reports have', () => {
  const record = makeRecord(
    fictionalProject({
      'content/events/council.yaml': `id: council
title: The council
summary: One report of it.
date: '2031-05-04'
dateEvidence: It is dated.
place: null
people: []
articles: [bridge-to-close]
facts:
  - id: cracks
    label: Cracks
    cells:
      - { article: bridge-to-close, exact: 12 cracks, number: '12', certainty: said }
    elsewhere:
      - { article: mayor-shuts-bridge, exact: At least 12 cracks, number: At least 12, certainty: stated }
`,
    }),
  );
  const [fact] = record.events[0]?.facts ?? [];
  expect(fact?.cells.map(({ differs }) => differs)).toEqual([false]);
  expect(fact?.elsewhere.map(({ differs }) => differs)).toEqual([true]);
});
