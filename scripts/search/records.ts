/** From quotations to the records that are indexed. */
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
  /** Above this many quotations, those of a page that share all filters share a record. */
  readonly most: number;
}

/** A record of its own costs a file and a third of a millisecond; beyond this many they are shared. */
export const mostSingleRecords = 4000;

/** A record with the address of its first quotation. */
export interface PlacedRecord {
  readonly url: string;
  readonly record: SearchRecord;
}

/** The records of all quotations. Filters are exact for every quotation in a record. */
export function searchRecords(
  quotations: readonly IndexedQuotation[],
  options: RecordOptions,
): PlacedRecord[] {
  const shared = quotations.length > options.most;
  const groups = Map.groupBy(quotations, (one) =>
    shared ? JSON.stringify([one.page, filtersOf(one, options)]) : one.href,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const record = {
      language: options.language,
      type: 'quotation' as const,
      about: aboutOf(first, options),
      filters: filtersOf(first, options),
      quotations: group,
      context: '',
    };
    const context = shared ? '' : contextOf(first, options.blocksOf(first.page));
    const own = { url: first.href, record };
    // An address can be indexed once; this one is never shown.
    return context === ''
      ? [own]
      : [own, { url: `${first.href}~near`, record: { ...record, type: 'near', context } }];
  });
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

function aboutOf(one: IndexedQuotation, { language, topics }: RecordOptions): SearchRecord['about'] {
  const how = one.dateBasis === 'printed' || one.date === null ? '' : `, ${one.dateBasis}`;
  return {
    page: one.page,
    headline: one.headline,
    outlet: one.outlet ?? 'Publisher unknown',
    date: one.date === null ? '' : dateWords(one.date, language, 'short') + how,
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
