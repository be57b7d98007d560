import { expect, test } from 'vitest';
import type { ResolvedFigure, ResolvedQuotation, Statement } from '../types.ts';
import { mostTelling, tellingList } from './telling.ts';

const said = (at: number): ResolvedQuotation =>
  ({
    id: `q-${at}`,
    article: { slug: `report-${at}` },
    exact: [`We said ${at}.`],
    parts: [[100, 120]],
    href: `articles/report-${at}.html#q-${at}`,
  }) as unknown as ResolvedQuotation;

/** 300 quotations; those of each of the first statements are printed by so many reports. */
function archive(prints: readonly number[], figuresIn: readonly number[] = []) {
  const quotations = Array.from({ length: 300 }, (_, at) => said(at));
  let next = 0;
  const statements = prints.map((count, at) => {
    const variants = quotations.slice(next, next + count);
    next += count;
    return {
      id: `s-${at}`,
      narrated: [],
      variants: variants.map((quotation) => ({ quotation, article: quotation.article })),
    } as unknown as Statement;
  });
  const cites = figuresIn.map((at) => ({ article: `report-${at}`, span: { start: 119, end: 130 } }));
  const record = {
    figures: [{ cites }] as unknown as ResolvedFigure[],
    statementsOf: (one: ResolvedQuotation) =>
      statements.filter(({ variants }) => variants.some(({ quotation }) => quotation === one)),
  };
  return { quotations, record };
}
const idsOf = (quotations: readonly ResolvedQuotation[]) => quotations.map(({ id }) => id);

test('what most reports print comes first, in its longest wording, each statement once', () => {
  const { quotations, record } = archive([2, 20, 3]);
  const { shared } = mostTelling(quotations, record);
  expect(shared.map(({ reports, quotation }) => [reports, quotation.id])).toEqual([
    [20, 'q-10'],
    [3, 'q-22'],
    [2, 'q-0'],
  ]);
});

test('then what holds a figure, then the newest, and none of them twice', () => {
  const { quotations, record } = archive([4], [1, 200]);
  const telling = mostTelling(quotations, record);
  expect(idsOf(telling.figured)).toEqual(['q-1', 'q-200']);
  expect(idsOf(telling.newest).slice(0, 3)).toEqual(['q-2', 'q-3', 'q-4']);
  const list = tellingList(telling);
  expect(new Set(list).size).toBe(list.length);
});

test('a figure that begins where the words end is not in them', () => {
  const { quotations, record } = archive([]);
  const beside = [{ cites: [{ article: 'report-5', span: { start: 120, end: 130 } }] }];
  const figures = beside as unknown as ResolvedFigure[];
  expect(mostTelling(quotations, { ...record, figures }).figured).toEqual([]);
});

test('however much is shared and counted, fifty are shown', () => {
  const { quotations, record } = archive(
    Array(60).fill(3),
    Array.from({ length: 100 }, (_, at) => 199 + at),
  );
  expect(tellingList(mostTelling(quotations, record))).toHaveLength(50);
});
