import type { Span } from '../../../model.ts';
import { labelClause } from './label.ts';
import { leadingClause } from './leading.ts';
import type { Mention } from './mention.ts';
import { phraseStartingAt } from './phrase.ts';
import type { Token } from './token.ts';
import { laterClause, passiveClause, trailingClause } from './trailing.ts';
import { unlistedClause } from './unlisted.ts';

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
 * The reporting clause of the quotation at token `at`, if its sentence holds one. One that opens its
 * sentence or ends in a comma looks to its right first, others to their left. Of two clauses the one counts that tells
 * who spoke: an agency that passes words on, and a thing that cannot speak, stand back.
 */
export function reportingClause(tokens: readonly Token[], at: number): Clause | null {
  const start = sentenceStart(tokens, at);
  const after = trailingClause(tokens, at);
  const speechEnds = /[,?!—]/.test(tokens[at]?.last ?? '') || tokens[at + 1]?.text === ',';
  if (after !== null && at === start) return after;
  const before = at === start ? null : (passiveClause(tokens, at, start) ?? leadingClause(tokens, at, start));
  if (after !== null && speechEnds && after.speech && !standsBack(tokens, after, before)) return after;
  if (before !== null && before.subject?.kind === 'thing') return laterClause(tokens, at) ?? before;
  const listed = before ?? after ?? laterClause(tokens, at);
  if (listed !== null) return listed;
  if (at === start) return unlistedClause(tokens, at);
  return labelClause(tokens, at, start) ?? forWhom(tokens, at, start);
}

/** “For Ann Lee, the news “deepens our compassion””: for whom it is so. */
function forWhom(tokens: readonly Token[], at: number, start: number): Clause | null {
  const first = tokens[start];
  if (first?.lower !== 'for') return null;
  const subject = phraseStartingAt(tokens, start + 1, at);
  if (subject?.kind !== 'person' || tokens[subject.to]?.text !== ',') return null;
  return { rule: 'for-whom', subject, cue: { start: first.start, end: first.end }, speech: false };
}

/** “Lee called it “a mess”, according to the agency”, “…, the Globe reports”: Lee speaks. */
function standsBack(tokens: readonly Token[], after: Clause, before: Clause | null): boolean {
  if (before?.subject == null || before.subject.kind === 'thing') return false;
  if (before.rule.includes('passive') || before.rule.includes('participle')) return false;
  const passesOn = /^(according|reports|reported|writes)\b/i.test(
    tokens[0]?.seed.slice(after.cue.start, after.cue.end) ?? '',
  );
  return passesOn && after.subject?.kind !== 'person' && after.subject?.kind !== 'pronoun';
}

/** Tokens looked at on either side: no sentence that people wrote is longer, and time stays in line with the text. */
const REACH = 120;

/** Index of the first token of the sentence that `at` stands in, or of the last that is near enough. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  let start = at;
  const floor = Math.max(0, at - REACH);
  while (start > floor && tokens[start - 1]?.sentence === tokens[at]?.sentence) start -= 1;
  return start;
}
