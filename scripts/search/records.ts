/** From quotations to the records that are indexed. */

import type { RecordAbout } from '../../src/client/search/record.ts';
import { dateWords } from '../../src/record/dates.ts';
import { contextOf, type PageBlock } from './context.ts';
import type { SearchRecord } from './html.ts';
import type { IndexedQuotation } from './quotation.ts';

/** A topic as search shows it. */
export interface SearchTopic {
  readonly id: string;
  readonly title: string;
  /** Name of its colour. */
  readonly accent: string;
}

export interface RecordOptions {
  readonly language: string;
  readonly topics: readonly SearchTopic[];
  /** The paragraphs of a page, for the words around a quotation. */
  readonly blocksOf: (page: string) => readonly PageBlock[];
  /** Above this many quotations, those of a page share a record. */
  readonly most: number;
}

/** Two records cost two files and a millisecond; beyond this many quotations, those of a page share one. */
export const mostSingleRecords = 4000;

/** A record with its address. */
export interface PlacedRecord {
  readonly url: string;
  readonly record: SearchRecord;
}

/** The records of all quotations. A record of its own for each, unless they are very many. */
export function searchRecords(
  quotations: readonly IndexedQuotation[],
  options: RecordOptions,
): PlacedRecord[] {
  const dateOf = dateTeller(options.language);
  const tell = (one: IndexedQuotation) => aboutOf(one, options, dateOf);
  if (quotations.length <= options.most)
    return quotations.flatMap((one) => singleRecords(one, options, tell(one)));
  const pages = Map.groupBy(quotations, (one) => one.page);
  return [...pages].map(([url, group]) => ({
    url: `${url}#quotations`,
    record: pageRecord(group, options, tell),
  }));
}

/** A record of the quotation's words, and one with those around it. */
function singleRecords(one: IndexedQuotation, options: RecordOptions, about: RecordAbout): PlacedRecord[] {
  const { language } = options;
  const quotations = [{ ...one, about }];
  const record = {
    language,
    type: 'quotation' as const,
    filters: filtersOf(one, options),
    quotations,
    context: '',
  };
  const context = contextOf(one, options.blocksOf(one.page));
  if (context === '') return [{ url: one.href, record }];
  // An address can be indexed once; this one is never shown.
  return [
    { url: one.href, record },
    { url: `${one.href}~near`, record: { ...record, type: 'near', context } },
  ];
}

/** All quotations of a page; each says its own values, since the record has those of all. */
function pageRecord(
  group: readonly IndexedQuotation[],
  options: RecordOptions,
  tell: (one: IndexedQuotation) => RecordAbout,
): SearchRecord {
  const all = group.map((one) => filtersOf(one, options));
  const names = Object.keys(all[0] ?? {});
  const filters = names.map((name) => [name, [...new Set(all.flatMap((one) => one[name] ?? []))]]);
  const quotations = group.map((one, at) => ({ ...one, about: { ...tell(one), filters: all[at] ?? {} } }));
  return {
    language: options.language,
    type: 'quotation',
    filters: Object.fromEntries(filters),
    quotations,
    context: '',
  };
}

/** The reader's words for each filter's value. */
function filtersOf(one: IndexedQuotation, { topics }: RecordOptions): Record<string, string[]> {
  const named = one.topics.map((id) => topics.find((topic) => topic.id === id)?.title ?? titleOf(id));
  return {
    topic: named.length > 0 ? named : ['No topic'],
    speaker: [one.speaker !== null && one.sure ? one.speaker : 'Not known'],
    outlet: [one.outlet ?? 'Publisher unknown'],
    kind: [one.kind],
    year: [one.date?.slice(0, 4) ?? 'Date unknown'],
  };
}

/** Words for dates; each is worked out once, since that is slow and there are many quotations of a day. */
function dateTeller(language: string): (one: IndexedQuotation) => string {
  const told = new Map<string, string>();
  return ({ date, dateBasis }) => {
    if (date === null) return '';
    const words = told.get(date) ?? dateWords(date, language, 'short');
    told.set(date, words);
    return dateBasis === 'printed' ? words : `${words}, ${dateBasis}`;
  };
}

function aboutOf(
  one: IndexedQuotation,
  { topics }: RecordOptions,
  dateOf: (one: IndexedQuotation) => string,
): RecordAbout {
  return {
    page: one.page,
    headline: one.headline,
    outlet: one.outlet ?? 'Publisher unknown',
    date: dateOf(one),
    speaker: speakerWords(one),
    kind: one.kind,
    accent: topics.find((topic) => topic.id === one.topics[0])?.accent ?? 'slate',
  };
}

function speakerWords({ speaker, sure }: IndexedQuotation): string {
  if (speaker === null) return 'Speaker not known';
  return sure ? speaker : `probably ${speaker}`;
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
