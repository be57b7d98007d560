import { SURE } from '../../model.ts';
import type { ResolvedQuotation } from '../types.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The speaker as a reader is told: a doubtful one as “probably X”, an unknown one as unknown. */
export function speakerWords({ speaker, confidence }: ResolvedQuotation): string {
  if (speaker === null) return 'Speaker not known';
  return confidence < SURE ? `probably ${speaker}` : speaker;
}

/** “direct, in two parts”. */
export function describeKind({ kind, parts }: ResolvedQuotation): string {
  const count = parts.length;
  return count === 1 ? kind : `${kind}, in ${NUMBERS[count] ?? count} parts`;
}

/** Whether two neighbouring quotations can share one note. */
export function sameAttribution(a: ResolvedQuotation, b: ResolvedQuotation): boolean {
  const short = a.parts.length === 1 && b.parts.length === 1 && a.kind === 'partial' && b.kind === 'partial';
  return short && a.speaker === b.speaker && a.mention === b.mention && a.topic === b.topic;
}
