import { SURE } from '../../model.ts';
import type { ResolvedQuotation, Topic } from '../../record/types.ts';

/** Quotations of one speaker on one topic. */
export interface SpeakerCell {
  readonly topic: Topic | null;
  readonly quotations: readonly ResolvedQuotation[];
}
export interface SpeakerRow {
  readonly speaker: string;
  readonly count: number;
  readonly cells: readonly SpeakerCell[];
}
export interface SpeakerRows {
  readonly rows: readonly SpeakerRow[];
  /** Topics that have a quotation, `null` for none, in the site's order. */
  readonly topics: readonly (Topic | null)[];
  /** Quotations whose speaker is not known surely enough to be counted. */
  readonly leftOut: number;
}

/** Speakers by the number of their quotations; an unsure speaker is never counted. */
export function speakerRows(quotations: readonly ResolvedQuotation[], topics: readonly Topic[]): SpeakerRows {
  const sure = quotations.filter(({ speaker, confidence }) => speaker !== null && confidence >= SURE);
  const used = [...topics, null].filter((topic) => sure.some((one) => one.topic === (topic?.id ?? null)));
  const bySpeaker = [...Map.groupBy(sure, ({ speaker }) => speaker ?? '')];
  const rows = bySpeaker.map(([speaker, own]) => ({
    speaker,
    count: own.length,
    cells: used.map((topic) => ({
      topic,
      quotations: own.filter((one) => one.topic === (topic?.id ?? null)),
    })),
  }));
  return {
    rows: rows.toSorted((a, b) => b.count - a.count || a.speaker.localeCompare(b.speaker, 'en')),
    topics: used,
    leftOut: quotations.length - sure.length,
  };
}
