import { cueAt } from '../grammar/cue.ts';
import { leadingClause } from '../grammar/leading.ts';
import type { Mention } from '../grammar/mention.ts';
import { phraseStartingAt } from '../grammar/phrase.ts';
import type { ReadParagraph } from '../grammar/reading.ts';
import { type Clause, sentenceStart } from '../grammar/reporting.ts';
import { mainSubject, subjectBefore } from '../grammar/subject.ts';

/** Tokens looked back within a paragraph. */
const REACH = 400;

/** The speaker of the last reporting verb before token `at`: “Lee said it was late. “Too late.”” */
export function lastCueBefore(paragraph: ReadParagraph, at: number, floor = 0): Mention | null {
  const { tokens } = paragraph;
  const end = Math.min(at, tokens.length);
  for (let index = end - 1; index >= Math.max(floor, end - REACH); index -= 1) {
    const cue = cueAt(tokens, index);
    if (cue === null || cue.form !== 'finite') continue;
    const start = sentenceStart(tokens, index);
    const after = tokens[index - 1]?.kind === 'quotation' ? phraseStartingAt(tokens, cue.end, at) : null;
    const subject = after ?? subjectBefore(tokens, index, start);
    if (subject !== null && subject.kind !== 'thing') return subject;
  }
  return null;
}

/** The subject of the last sentence before token `at`, if somebody who can speak. */
export function lastSubjectBefore(paragraph: ReadParagraph, at: number): Mention | null {
  const subject = lastSubjectOf(paragraph, at) ?? forWhom(paragraph, at);
  return subject === null || subject.kind === 'body' || subject.kind === 'thing' || !isSomebody(subject)
    ? null
    : subject;
}

/** “But for Ann Lee and her family the loss is personal”: of whom the last sentence before token `at` tells. */
function forWhom({ tokens }: ReadParagraph, at: number): Mention | null {
  if (at === 0) return null;
  const start = sentenceStart(tokens, Math.min(at, tokens.length) - 1);
  const first = /^(but|and|yet)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
  return tokens[first]?.lower === 'for' ? phraseStartingAt(tokens, first + 1, at) : null;
}

/** The subject of the last sentence before token `at`, whatever it is. */
export function lastSubjectOf({ tokens }: ReadParagraph, at: number): Mention | null {
  const end = Math.min(at, tokens.length);
  return end === 0 ? null : mainSubject(tokens, sentenceStart(tokens, end - 1), end);
}

/** A name is carried on only where something says that it is a person's. */
const isSomebody = ({ kind, entity }: Mention): boolean => kind !== 'person' || entity?.kind === 'person';

/** A paragraph that ends in a colon introduces the next one: “The council replied:”. */
export function colonClause(paragraph: ReadParagraph): Clause | null {
  const { tokens } = paragraph;
  if (tokens.at(-1)?.text !== ':') return null;
  return leadingClause(tokens, tokens.length, sentenceStart(tokens, tokens.length - 1));
}
