import { expect, test } from 'vitest';
import type { SiteRecord } from '../record.ts';
import type { ResolvedQuotation, Statement } from '../types.ts';
import { byTelling, chosenQuotations } from './chosen.ts';

const LONG = 'The old bridge over the river is not safe enough for anybody';

const said = (speaker: string | null, words: string, more: Partial<ResolvedQuotation> = {}) =>
  ({
    article: { slug: 'a', date: { iso: null } },
    parts: [[0, words.length]],
    exact: [words],
    kind: 'direct',
    speaker,
    confidence: 0.9,
    topics: ['bridges'],
    ...more,
  }) as unknown as ResolvedQuotation;

const statementOf = (...variants: readonly ResolvedQuotation[]) =>
  ({
    variants: variants.map((quotation) => ({ quotation, article: quotation.article })),
  }) as unknown as Statement;

function chosen(
  quotations: readonly ResolvedQuotation[],
  {
    statements = [],
    bound = [],
  }: { statements?: readonly Statement[]; bound?: readonly ResolvedQuotation[] } = {},
): string[] {
  const record = {
    quotations,
    statementsOf: (one: ResolvedQuotation) =>
      statements.filter(({ variants }) => variants.some(({ quotation }) => quotation === one)),
    isBound: ({ span }: { span: { end: number } }) => bound.some(({ parts }) => parts[0]?.[1] === span.end),
  } as unknown as SiteRecord;
  return chosenQuotations(record, 'bridges').map(({ speaker, exact }) => `${speaker}: ${exact.join(' ')}`);
}

test('nothing is chosen that is short, cut out of a sentence, of nobody, or of somebody who is only probable', () => {
  const sure = said('Ann', LONG);
  const others = [
    said('Bo', 'It is not safe'),
    said('Bo', LONG, { kind: 'partial' }),
    said(null, LONG),
    said('Bo', LONG, { confidence: 0.5 }),
    said('Bo', LONG, { topics: ['ferries'] }),
    said('Bo', `${LONG} `.repeat(6)),
  ];
  expect(chosen([...others, sure])).toEqual([`Ann: ${LONG}`]);
});

test('nothing is chosen that may not stand alone', () => {
  const accusing = said('Bo', `${LONG} at all`);
  expect(chosen([accusing, said('Ann', LONG)], { bound: [accusing] })).toEqual([`Ann: ${LONG}`]);
});

test('what most reports print comes first, once, and everyone is heard before anybody is heard twice', () => {
  const shared = said('Ann', LONG);
  const again = said('Ann', `${LONG} here`, { article: { slug: 'b', date: { iso: null } } } as object);
  const more = said('Ann', `${LONG} today or ever`);
  const bo = said('Bo', `${LONG} he says`);
  expect(chosen([more, bo, shared, again], { statements: [statementOf(shared, again)] })).toEqual([
    `Ann: ${LONG} here`,
    `Bo: ${LONG} he says`,
    `Ann: ${LONG} today or ever`,
  ]);
});

test('of statements the one in most reports is the most telling, and of those the longest', () => {
  const other = { article: { slug: 'b' } } as object;
  const short = statementOf(said('Ann', 'close calls'), said('Ann', 'close calls', other));
  const long = statementOf(said('Ann', LONG), said('Ann', LONG, other));
  const single = statementOf(said('Ann', `${LONG} today`));
  expect([short, single, long].sort(byTelling)).toEqual([long, short, single]);
});
