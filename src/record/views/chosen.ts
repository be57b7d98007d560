/** What the page of a topic shows whose editor has written nothing: chosen by rule, each from words that were said. */
import { spansOf } from '../../text/span.ts';
import { limits } from '../limits.ts';
import { sureSpeaker } from '../people.ts';
import type { SiteRecord } from '../record.ts';
import type { ResolvedQuotation, Statement } from '../types.ts';
import { chartsOn } from './chart.ts';
import { speakerWords } from './describe.ts';
import type { Here } from './here.ts';
import { proseView, statementCard } from './prose.ts';

/** What the page of such a topic shows. */
export type ChosenView = ReturnType<typeof chosenView>;

export function chosenView(here: Here, topic: string) {
  const { record } = here;
  const charts = chartsOn(here);
  const statements = record.statements
    .filter(({ topics }) => topics.includes(topic))
    .sort(byTelling)
    .slice(0, limits.chosen.statements);
  return {
    claims: chosenClaims(here, topic),
    /** Whether anything is quoted on the topic. */
    quotes: record.quotations.some(({ topics }) => topics.includes(topic)),
    /** Ids, for the components that show them. */
    charts: charts.map(({ id }) => id),
    statements: statements.map(({ id }) => id),
    prose: {
      ...proseView(here, topic),
      charts: Object.fromEntries(charts.map((chart) => [chart.id, chart])),
      statements: Object.fromEntries(statements.map(({ id }) => [id, statementCard(here, id)])),
    },
  };
}

/** Words of speakers that stand for a topic. */
export const chosenClaims = (here: Here, topic: string) =>
  chosenQuotations(here.record, topic).map((quotation) => ({
    accent: here.accent(topic),
    said: here.said(quotation),
    speaker: speakerWords(quotation),
    report: here.report(quotation.article, 'short'),
  }));

/**
 * The quotations that say most of a topic without an editor: whole utterances of a length to be read at a glance, of
 * a speaker who is sure, and with nothing that must not stand alone. First those that most reports print, then the
 * longer; of each speaker one before anybody has a second.
 */
export function chosenQuotations(record: SiteRecord, topic: string): readonly ResolvedQuotation[] {
  const reports = (quotation: ResolvedQuotation) =>
    Math.max(1, ...record.statementsOf(quotation).map(reportsOf));
  const ranked = record.quotations
    .filter((one) => one.topics.includes(topic) && isTelling(one) && !isBound(record, one))
    .map((quotation) => ({ quotation, reports: reports(quotation), words: wordsOf(quotation) }))
    .sort((a, b) => b.reports - a.reports || b.words - a.words);
  const heard = new Map<string | null, number>();
  const told = new Set<Statement>();
  return ranked
    .flatMap(({ quotation }) => {
      const statements = record.statementsOf(quotation);
      // Another outlet's print of what is there already says nothing more.
      if (statements.some((one) => told.has(one))) return [];
      for (const one of statements) told.add(one);
      const turn = heard.get(quotation.speaker) ?? 0;
      heard.set(quotation.speaker, turn + 1);
      return [{ quotation, turn }];
    })
    .sort((a, b) => a.turn - b.turn)
    .slice(0, limits.chosen.quotations)
    .map(({ quotation }) => quotation);
}

const isTelling = (quotation: ResolvedQuotation) => {
  const words = wordsOf(quotation);
  const { fewestWords, mostWords } = limits.chosen;
  return (
    quotation.kind === 'direct' &&
    sureSpeaker(quotation) !== null &&
    words >= fewestWords &&
    words <= mostWords
  );
};

const isBound = (record: SiteRecord, quotation: ResolvedQuotation) => {
  const { slug: article, date } = quotation.article;
  return spansOf(quotation).some((span) => record.isBound({ article, date, span }));
};

const wordsOf = ({ exact }: ResolvedQuotation) => exact.join(' ').split(/\s+/).length;

const reportsOf = ({ variants }: Statement) => new Set(variants.map(({ article }) => article.slug)).size;

/** Orders statements: what most reports print first, then the longest, since two words that two reports share say little. */
export function byTelling(a: Statement, b: Statement): number {
  return reportsOf(b) - reportsOf(a) || longest(b) - longest(a);
}

const longest = ({ variants }: Statement) =>
  Math.max(0, ...variants.map(({ quotation }) => wordsOf(quotation)));
