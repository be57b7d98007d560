/** Which of very many quotations a page shows first. */

import { overlap, spansOf } from '../../text/span.ts';
import { limits } from '../limits.ts';
import type { SiteRecord } from '../record.ts';
import type { ResolvedQuotation, Statement } from '../types.ts';

/** The most telling of many quotations, of three kinds; none stands under two of them. */
export type Telling = ReturnType<typeof mostTelling>;

/** Picks the most telling of `quotations`, which come newest first, as the record has them. */
export function mostTelling(
  quotations: readonly ResolvedQuotation[],
  record: Pick<SiteRecord, 'figures' | 'statementsOf'>,
) {
  const shared = sharedWords(quotations, record);
  const taken = new Set(shared.map(({ quotation }) => quotation));
  const holds = figureFinder(record);
  const figured = quotations
    .filter((one) => !taken.has(one) && holds(one))
    .slice(0, limits.toldOfTopic.figured);
  for (const one of figured) taken.add(one);
  const room = limits.toldOfTopic.all - shared.length - figured.length;
  return {
    /** Those of statements that most reports print, most first; of each statement the longest wording. */
    shared,
    /** Those that hold a figure of the site, newest first. */
    figured,
    newest: quotations.filter((one) => !taken.has(one)).slice(0, room),
  };
}

function sharedWords(
  quotations: readonly ResolvedQuotation[],
  { statementsOf }: Pick<SiteRecord, 'statementsOf'>,
) {
  const byStatement = new Map<Statement, ResolvedQuotation>();
  for (const quotation of quotations) {
    for (const statement of statementsOf(quotation)) {
      const longest = byStatement.get(statement);
      if (longest === undefined || wordsOf(quotation).length > wordsOf(longest).length)
        byStatement.set(statement, quotation);
    }
  }
  return [...byStatement]
    .map(([statement, quotation]) => ({ quotation, statement, reports: reportsOf(statement) }))
    .filter(({ reports }) => reports > 1)
    .sort((a, b) => b.reports - a.reports)
    .slice(0, limits.toldOfTopic.shared);
}

const wordsOf = ({ exact }: ResolvedQuotation) => exact.join(' ');

/** How many reports print a statement, as quoted or in their own words. */
export function reportsOf({ variants, narrated }: Statement): number {
  return new Set([...variants.map((one) => one.article.slug), ...narrated.map((one) => one.article)]).size;
}

/** Tells whether words on which a figure rests stand in a quotation. */
function figureFinder({ figures }: Pick<SiteRecord, 'figures'>): (quotation: ResolvedQuotation) => boolean {
  const cites = Map.groupBy(
    figures.flatMap((figure) => figure.cites),
    ({ article }) => article,
  );
  return (quotation) => {
    const spans = cites.get(quotation.article.slug)?.map(({ span }) => span) ?? [];
    return spans.some((span) => spansOf(quotation).some((part) => overlap(part, span)));
  };
}

/** The picked quotations as one list. */
export const tellingList = ({ shared, figured, newest }: Telling): readonly ResolvedQuotation[] => [
  ...shared.map(({ quotation }) => quotation),
  ...figured,
  ...newest,
];
