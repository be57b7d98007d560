import { type Figure, SURE } from '../../model.ts';
import { KINDS } from '../../text/kind-words.ts';
import { sureSpeaker } from '../people.ts';
import { countWords } from '../summary.ts';
import type { ResolvedQuotation, Said } from '../types.ts';
import type { Here } from './here.ts';

type Spoken = Pick<Said, 'speaker' | 'confidence'>;

/** The speaker as a reader is told: a doubtful one as “probably X”, an unknown one as unknown. */
export function speakerWords({ speaker, confidence }: Spoken): string {
  if (speaker === null) return 'Speaker not known';
  return confidence < SURE ? `probably ${speaker}` : speaker;
}

/** The same with the speaker's page, where there is one and the speaker is sure. */
export type SpeakerView = ReturnType<typeof speakerView>;

export function speakerView({ record, link }: Here, said: Spoken) {
  const page = record.pageOf(sureSpeaker(said));
  return { words: speakerWords(said), href: page === undefined ? null : link(page) };
}

/** Who says a figure; where nobody is named, the words are the outlet's. */
export const figureSpeaker = (here: Here, { speaker }: Pick<Figure, 'speaker'>, none: string) =>
  speaker === null ? { words: none, href: null } : speakerView(here, { speaker, confidence: 1 });

/** “whole sentence, in two parts”. */
export function describeKind({ kind, parts }: ResolvedQuotation): string {
  const count = parts.length;
  return count === 1 ? KINDS[kind] : `${KINDS[kind]}, in ${countWords(count)} parts`;
}

/** Whether two neighbouring quotations can share one note. */
export function sameAttribution(a: ResolvedQuotation, b: ResolvedQuotation): boolean {
  const short = a.parts.length === 1 && b.parts.length === 1 && a.kind === 'partial' && b.kind === 'partial';
  return short && a.speaker === b.speaker && a.mention === b.mention && a.topic === b.topic;
}
