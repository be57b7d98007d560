import { BETWEEN_SUBJECT_AND_VERB, PASSIVE_AUXILIARIES } from '../lexicon/function-words.ts';
import type { Clause } from './reporting.ts';
import { phraseStartingAt } from './subject.ts';
import type { Token } from './token.ts';

/**
 * A reporting verb that no list knows: after an utterance that ends in a comma, the verb of what follows reports it.
 * Takes “…,” Lee harrumphed; “…,” piped up Ann Lee; refuses “…,” was the reply, and words that open no clause.
 */
export function unlistedClause(text: string, tokens: readonly Token[], at: number): Clause | null {
  const last = tokens[at]?.last ?? '';
  const first = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const opener = tokens[first];
  if (opener === undefined || opener.kind !== 'word' || (first === at + 1 && !/[,?!—]/.test(last)))
    return null;
  const sentence = tokens[at]?.sentence;
  let limit = first;
  while (tokens[limit]?.sentence === sentence && tokens[limit]?.kind !== 'quotation') limit += 1;
  const inverts = isVerbLike(opener);
  const subject = phraseStartingAt(text, tokens, inverts ? first + 1 : first, limit);
  if (subject === null || subject.kind === 'body' || (inverts && subject.kind !== 'person')) return null;
  let verb = inverts ? first : subject.to;
  while (verb < limit && BETWEEN_SUBJECT_AND_VERB.has(tokens[verb]?.lower ?? '')) verb += 1;
  const cue = tokens[verb];
  if (cue === undefined || verb >= limit || !isVerbLike(cue)) return null;
  return { rule: 'trailing-unlisted', subject, cue: { start: cue.start, end: cue.end }, speech: true };
}

function isVerbLike(token: Token): boolean {
  if (token.kind !== 'word' || token.capital || PASSIVE_AUXILIARIES.has(token.lower)) return false;
  return (
    /(ed|[^s]s)$/.test(token.lower) && !/^(as|his|its|this|has|does|us|always|perhaps)$/.test(token.lower)
  );
}
