import { PASSIVE_AUXILIARIES } from '../lexicon/function-words.ts';
import { goesBetween } from './cue.ts';
import { phraseStartingAt } from './phrase.ts';
import type { Clause } from './reporting.ts';
import type { Token } from './token.ts';

const REACH = 40;

/**
 * A reporting verb that no list knows: after an utterance that ends in a comma, the verb of what follows reports it.
 * Takes “…,” Lee harrumphed; “…,” piped up Ann Lee; refuses “…,” was the reply, and words that open no clause.
 */
export function unlistedClause(tokens: readonly Token[], at: number): Clause | null {
  const comma = tokens[at + 1]?.text === ',';
  const first = comma ? at + 2 : at + 1;
  const opener = tokens[first];
  if (opener?.kind !== 'word' || !(comma || /[,?!—]/.test(tokens[at]?.last ?? ''))) return null;
  const limit = clauseEnd(tokens, first, tokens[at]?.sentence ?? 0);
  const inverts = isVerbLike(opener);
  const subject = phraseStartingAt(tokens, inverts ? first + 1 : first, limit);
  if (
    subject === null ||
    subject.kind === 'body' ||
    subject.kind === 'thing' ||
    (inverts && subject.kind !== 'person')
  )
    return null;
  const cue = tokens[inverts ? first : verbAfter(tokens, subject.to, limit)];
  if (cue === undefined || cue.start >= (tokens[limit]?.start ?? Infinity) || !isVerbLike(cue)) return null;
  return { rule: 'trailing-unlisted', subject, cue: { start: cue.start, end: cue.end }, speech: true };
}

function clauseEnd(tokens: readonly Token[], first: number, sentence: number): number {
  let limit = first;
  while (limit < first + REACH && tokens[limit]?.sentence === sentence && tokens[limit]?.kind !== 'quotation')
    limit += 1;
  return limit;
}

function verbAfter(tokens: readonly Token[], from: number, limit: number): number {
  let verb = from;
  while (verb < limit && goesBetween(tokens[verb])) verb += 1;
  return verb;
}

function isVerbLike(token: Token): boolean {
  if (token.kind !== 'word' || token.capital || PASSIVE_AUXILIARIES.has(token.lower)) return false;
  return (
    /(ed|[^s]s)$/.test(token.lower) && !/^(as|his|its|this|has|does|us|always|perhaps)$/.test(token.lower)
  );
}
