import type { Span } from '../../model.ts';
import { leadingClause } from './leading.ts';
import type { Mention } from './mention.ts';
import type { Token } from './token.ts';
import { laterClause, trailingClause } from './trailing.ts';

/** A reporting clause: who speaks, by what words, and how it stands to the quotation. */
export interface Clause {
  readonly rule: string;
  readonly subject: Mention | null;
  /** The words of the cue in the seed. */
  readonly cue: Span;
  /** The cue can stand beside a whole utterance. */
  readonly speech: boolean;
}

/**
 * The reporting clause of the quotation at token `at`, if its sentence holds one. A quotation that opens its sentence
 * looks to its right first; one inside a sentence looks left first.
 */
export function reportingClause(text: string, tokens: readonly Token[], at: number): Clause | null {
  const start = sentenceStart(tokens, at);
  const opens = at === start;
  if (opens) return trailingClause(text, tokens, at) ?? laterClause(text, tokens, at);
  return (
    leadingClause(text, tokens, at, start) ??
    trailingClause(text, tokens, at) ??
    laterClause(text, tokens, at)
  );
}

/** Index of the first token of the sentence that `at` stands in. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.sentence === tokens[at]?.sentence) start -= 1;
  return start;
}
