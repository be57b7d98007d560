import { QUOTING_VERBS, SPEECH_VERBS } from '../lexicon/cues.ts';
import { PASSIVE_AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words.ts';
import { type Cue, cueAt, goesBetween, verbNeighbour } from './cue.ts';
import { accordingTo, ruleOf, spanOf } from './leading.ts';
import type { Mention } from './mention.ts';
import { readMention } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase.ts';
import type { Clause } from './reporting.ts';
import { subjectBefore, withApposition } from './subject.ts';
import type { Token } from './token.ts';

const REACH = 60;

/** A cue right of the quotation that it belongs to: “…” said Lee; “…” Lee, the chair, said; “…”, according to Lee. */
export function trailingClause(tokens: readonly Token[], at: number): Clause | null {
  let first = at + 1;
  while (tokens[first]?.kind === 'punctuation' && /[,—–―-]/.test(tokens[first]?.text ?? '')) first += 1;
  const limit = clauseLimit(tokens, at);
  if (first >= limit) return null;
  return (
    accordingTo(tokens, first, limit) ??
    signed(tokens, first, limit) ??
    relayed(tokens, first, limit) ??
    inverted(tokens, first, limit) ??
    following(tokens, first, limit)
  );
}

/** The clause ends with the sentence or before the next utterance. */
function clauseLimit(tokens: readonly Token[], at: number): number {
  let limit = at + 1;
  const sentence = tokens[at]?.sentence;
  while (
    limit < Math.min(tokens.length, at + REACH) &&
    tokens[limit]?.sentence === sentence &&
    !isUtterance(tokens[limit])
  )
    limit += 1;
  return limit;
}

/** Quoted words that end in a stop or comma are another utterance; others (“Vote” badges) are part of the clause. */
function isUtterance(token: Token | undefined): boolean {
  return token?.kind === 'quotation' && /[.,!?…—]/.test(token.last);
}

/** “…” — Ann Lee: a dash, a name, and nothing more. */
function signed(tokens: readonly Token[], first: number, limit: number): Clause | null {
  const dash = tokens[first - 1];
  if (dash === undefined || !/^[—–―-]$/.test(dash.text)) return null;
  const subject = phraseStartingAt(tokens, first, limit);
  if (subject?.kind !== 'person') return null;
  const after = tokens[subject.to];
  const ends =
    after === undefined ||
    after.sentence !== dash.sentence ||
    /^[.,(]$/.test(after.text) ||
    after.kind === 'quotation';
  return ends ? { rule: 'signed', subject, cue: { start: dash.start, end: dash.end }, speech: true } : null;
}

/** “…,” the agency cited a source as saying; “…,” Lee is quoted by the agency as saying: who is said to have spoken. */
function relayed(tokens: readonly Token[], first: number, limit: number): Clause | null {
  let as = first + 1;
  while (
    as < limit &&
    !(tokens[as]?.lower === 'as' && /^(say|warn|tell|add)ing$/.test(tokens[as + 1]?.lower ?? ''))
  )
    as += 1;
  if (as >= limit) return null;
  for (let verb = first + 1; verb < as; verb += 1) {
    if (!/^(cited|cites|quoted|quotes|reported)$/.test(tokens[verb]?.lower ?? '')) continue;
    const passive = PASSIVE_AUXILIARIES.has(tokens[verb - 1]?.lower ?? '');
    const subject = passive ? leadingPhrase(tokens, first, verb - 1) : phraseStartingAt(tokens, verb + 1, as);
    return (
      subject && {
        rule: ruleOf('relayed', subject),
        subject,
        cue: spanOf(tokens, as + 1, as + 2),
        speech: true,
      }
    );
  }
  return null;
}

/** “slammed as “appalling” by the councillors”, “described as “a mess” by Ann Lee”: the speaker stands behind. */
export function passiveClause(tokens: readonly Token[], at: number, start: number): Clause | null {
  const verb = participleBefore(tokens, at, start);
  if (verb < 0) return null;
  const limit = clauseLimit(tokens, at);
  for (let by = at + 1; by < Math.min(limit, at + PASSIVE_REACH); by += 1) {
    if (tokens[by]?.text === ',') return null;
    if (tokens[by]?.lower !== 'by') continue;
    const subject = phraseStartingAt(tokens, by + 1, limit);
    return subject && { rule: 'passive-by', subject, cue: spanOf(tokens, verb, verb + 1), speech: false };
  }
  return null;
}

/** The nearest “slammed”, “described” left of `at` with nothing but words between, or -1. */
function participleBefore(tokens: readonly Token[], at: number, start: number): number {
  for (let verb = at - 1; verb >= Math.max(start, at - PASSIVE_REACH); verb -= 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word') return -1;
    const reports = SPEECH_VERBS.has(token.lower) || QUOTING_VERBS.has(token.lower);
    if (!token.capital && reports && /(ed|t|n)$/.test(token.lower)) return verb;
  }
  return -1;
}

const PASSIVE_REACH = 7;

function inverted(tokens: readonly Token[], first: number, limit: number): Clause | null {
  let verb = first;
  while (verb < limit && goesBetween(tokens[verb])) verb += 1;
  const cue = cueAt(tokens, verb) ?? nounlikeCue(tokens, verb);
  if (cue === null || cue.form !== 'finite' || !cue.speech) return null;
  const subject = phraseStartingAt(tokens, cue.end, limit);
  if (subject === null || !endsClause(tokens[subject.to])) return null;
  return {
    rule: ruleOf('trailing-inverted', subject),
    subject: withApposition(tokens, subject, limit),
    cue: spanOf(tokens, cue.at, cue.end),
    speech: true,
  };
}

/** “said Lee, …”, “said Lee on Monday”; not “said Lee was late”, which reports something else. */
function endsClause(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return true;
  const { lower } = token;
  if (/^(has|had|did|does|do|would|will|could|can|may|might|should|must)$/.test(lower)) return false;
  return (
    PREPOSITIONS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    goesBetween(token) ||
    lower === 'who' ||
    /ing$/.test(lower)
  );
}

/** “…,” claims Lee: right after the quotation even a nounlike form is a verb. */
function nounlikeCue(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !/(ed|s)$/.test(token.lower)) return null;
  return cueAt([next, token], 1);
}

function following(tokens: readonly Token[], first: number, limit: number): Clause | null {
  for (let verb = first + 1; verb < limit; verb += 1) {
    const cue = cueAt(tokens, verb);
    if (cue === null || cue.form !== 'finite') continue;
    const subject = leadingPhrase(tokens, first, verb);
    if (subject === null) return null;
    return {
      rule: ruleOf('trailing', subject),
      subject: withApposition(tokens, subject, limit),
      cue: spanOf(tokens, cue.at, cue.end),
      speech: cue.speech,
    };
  }
  return null;
}

/** The phrase from `first` to the first comma, bracket, adverb or “who” before the verb. */
function leadingPhrase(tokens: readonly Token[], first: number, verb: number): Mention | null {
  let from = first;
  if (/^(as|that|which)$/.test(tokens[from]?.lower ?? '')) from += 1;
  let to = from;
  while (to < verb && !endsPhrase(tokens[to])) to += 1;
  if (tokens[to]?.text === ',' && !/^[,)—–-]$/.test(tokens[verbNeighbour(tokens, verb)]?.text ?? ''))
    return null;
  const opener = tokens[from];
  if (opener === undefined || to <= from) return null;
  if (PREPOSITIONS.has(opener.lower) || SUBORDINATORS.has(opener.lower)) return null;
  if (tokens.slice(from, to).some(isClauseWord)) return null;
  const subject = readMention(tokens, from, to);
  if (subject?.kind === 'thing' && to < verb && !/[,(]/.test(tokens[to]?.text ?? '')) return null;
  return subject;
}

/** “was new when Lee …” is a clause of its own and no subject. */
function isClauseWord(token: Token): boolean {
  return (
    PASSIVE_AUXILIARIES.has(token.lower) ||
    (SUBORDINATORS.has(token.lower) && !/^(and|as|or)$/.test(token.lower))
  );
}

function endsPhrase(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return true;
  return goesBetween(token) || token.lower === 'who' || token.lower === 'whose';
}

/**
 * A clause set off at the end of the sentence that the words stand in: “The “main” task was urgent, the chair said.”
 * Refuses a verb with a complement of its own (“… when the chair ordered that …”).
 */
export function laterClause(tokens: readonly Token[], at: number): Clause | null {
  const sentence = tokens[at]?.sentence;
  const limit = Math.min(tokens.length, at + REACH);
  for (let verb = at + 2; verb < limit && tokens[verb]?.sentence === sentence; verb += 1) {
    const source = tokens[verb - 1]?.text === ',' ? accordingTo(tokens, verb, limit) : null;
    if (source !== null) return source;
    const cue = cueAt(tokens, verb);
    if (cue === null || cue.form !== 'finite') continue;
    const subject = setOff(tokens, cue, at, limit);
    if (subject === null) continue;
    return {
      rule: ruleOf('later-in-sentence', subject),
      subject,
      cue: spanOf(tokens, cue.at, cue.end),
      speech: cue.speech,
    };
  }
  return null;
}

/** The subject of “, Lee said” or “, said Lee”, with nothing after but a stop or an adverbial. */
function setOff(tokens: readonly Token[], cue: Cue, at: number, limit: number): Mention | null {
  if (tokens[cue.at - 1]?.text === ',') {
    const after = phraseStartingAt(tokens, cue.end, limit);
    return after !== null && endsClause(tokens[after.to]) ? after : null;
  }
  if (!endsClause(tokens[cue.end]) || /^(that|to|whether|if)$/.test(tokens[cue.end]?.lower ?? ''))
    return null;
  const subject = subjectBefore(tokens, cue.at, at + 1);
  const before = tokens[(subject?.from ?? 0) - 1];
  return before?.text === ',' || before?.kind === 'quotation' ? subject : null;
}
