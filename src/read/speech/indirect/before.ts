import { phrases } from '../../words.ts';
import { type Cue, cueAt } from '../grammar/cue.ts';
import type { Mention } from '../grammar/mention.ts';
import { phraseStartingAt } from '../grammar/phrase.ts';
import { subjectBefore } from '../grammar/subject.ts';
import type { Token } from '../grammar/token.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { AUXILIARIES, WHEN } from './clause-words.ts';
import { ASIDE, contentEnd } from './end.ts';
import { FEWEST, type Sentence, type TokenSpan } from './sentence.ts';
import type { SpeechVerb } from './verbs.ts';

/** Verbs that stand behind what was said. */
const AFTER = phrases('verbs/behind-speech');

/** “…, Lee said”, “…, said Lee”, “…, Lee said, …”: the content stands before a comma, or ends in quoted words. */
export function contentBefore(sentence: Sentence, cue: Cue, verb: SpeechVerb): Before | null {
  const { tokens, from, to } = sentence;
  if (cue.form !== 'finite' || !AFTER.has(tokens[cue.at]?.lower ?? '')) return null;
  const clause = clauseOf(sentence, cue, verb);
  if (clause === null) return null;
  const { subject, at, behind, inverted } = clause;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const first = { from: contentStart(tokens, from, end), to: end };
  if (inverted || tokens[behind]?.text !== ',' || !isContinued(tokens, behind + 1, to))
    return isClause(tokens, first) ? { subject, parts: [first], rule: 'said-after' } : null;
  if (tokens[end - 1]?.kind === 'quotation') return null;
  const second = { from: behind + 1, to: contentEnd(tokens, behind + 1, to) };
  if (first.to <= first.from) return { subject, parts: [second], rule: 'said-between' };
  return isFree(tokens, first) ? { subject, parts: [first, second], rule: 'said-between' } : null;
}

/** Content that stands before, or on both sides of, its reporting clause. */
interface Before {
  readonly subject: Mention;
  readonly parts: readonly TokenSpan[];
  readonly rule: string;
}

/** The reporting clause around a verb: its subject, its first token and the one behind it. */
function clauseOf({ tokens, from, to }: Sentence, cue: Cue, verb: SpeechVerb) {
  const inverted = closes(tokens, cue.at, from) && !/^(told|tells)$/.test(tokens[cue.at]?.lower ?? '');
  const subject = inverted ? phraseStartingAt(tokens, cue.end, to) : subjectBefore(tokens, cue.at, from);
  if (subject === null || subject.kind === 'thing') return null;
  const at = inverted ? cue.at : subject.from;
  const behind = behindClause(tokens, to, inverted ? subject.to : cue.end, verb);
  const setOff = closes(tokens, at, from) || (!inverted && isBare(tokens, subject, cue, to));
  return setOff && behind !== null ? { subject, at, behind, inverted } : null;
}

/** “… an increasing concern he added.”: the comma is left out before a pronoun and verb that end the sentence. */
function isBare(tokens: readonly Token[], subject: Mention, cue: Cue, to: number): boolean {
  if (
    subject.kind !== 'pronoun' ||
    subject.to !== cue.at ||
    !/^(said|added)$/.test(tokens[cue.at]?.lower ?? '')
  )
    return false;
  if (/^(as|that|which|what|who|and|but|when|if|than)$/.test(tokens[subject.from - 1]?.lower ?? ''))
    return false;
  return cue.end >= to || (cue.end === to - 1 && tokens[cue.end]?.text === '.');
}

/** A comma, or quoted words that end in one, stand right before a token, and something before that. */
function closes(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || at - 2 < from) return false;
  return before.text === ',' || (before.kind === 'quotation' && before.last === ',');
}

/** The token behind verb and hearer, where nothing follows but a stop, a comma, or where and when. */
function behindClause(tokens: readonly Token[], to: number, at: number, verb: SpeechVerb): number | null {
  let behind = at;
  if (
    verb.hearer &&
    !(closesClause(tokens, at, to) && !/^(told|tells|tell|telling)$/.test(tokens[at - 1]?.lower ?? ''))
  ) {
    if (/^(the|a|his|her|their)$/.test(tokens[behind]?.lower ?? '')) behind += 1;
    while (
      behind < to &&
      tokens[behind]?.kind === 'word' &&
      !PREPOSITIONS.has(tokens[behind]?.lower ?? '') &&
      behind - at < 6
    )
      behind += 1;
    if (behind === at) return null;
  }
  return closesClause(tokens, behind, to) ? behind : null;
}

/** No verb of speech of its own, and no introduction like “Asked about …”. */
function isFree(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at += 1) {
    const form = tokens[at]?.lower ?? '';
    if (/^(said|says|say|told|tells)$/.test(form) && cueAt(tokens, at)?.form === 'finite') return false;
  }
  return (
    to > from && !/^(asked|when|speaking|pressed|citing|replying|responding)$/.test(tokens[from]?.lower ?? '')
  );
}

/** Behind “Lee said” stands nothing but a stop, a comma, or where and when: else that is what was said. */
function closesClause(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= to || token.kind === 'punctuation') return true;
  return (PREPOSITIONS.has(token.lower) && !/^(of|about|like)$/.test(token.lower)) || WHEN.has(token.lower);
}

/** Connectives that open a sentence are the outlet's. */
export function contentStart(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  for (let index = from; index < limit; index += 1)
    if (OPENS_ANEW.test(tokens[index]?.text ?? '')) at = index + 1;
  const comma = tokens[at + 1]?.text === ',';
  if (comma && /^(however|meanwhile|still|yet|so)$/.test(tokens[at]?.lower ?? '')) return at + 2;
  return /^(but|and)$/.test(tokens[at]?.lower ?? '') ? at + (comma ? 2 : 1) : at;
}

/** Behind these a new clause begins, of which alone “he said” is told. */
const OPENS_ANEW = /^[:;(―]$/;

/** The sentence resumes behind “he said,”, and not with a participle or an aside. */
function isContinued(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= to || token.kind === 'quotation') return false;
  return (
    !/ing$/.test(token.lower) && !ASIDE.has(token.lower) && !/^(but|and|when|in|during)$/.test(token.lower)
  );
}

/** A sentence by itself: a finite verb, no verb of speech, and three words or more that are not quoted. */
function isClause(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  if (tokens[from]?.kind === 'quotation' || !isFree(tokens, { from, to })) return false;
  if (/ing$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.capital === false) return false;
  const inside = tokens.slice(from, to);
  if (inside.filter(({ kind }) => kind === 'word').length < FEWEST) return false;
  const finite = inside.some(
    ({ lower, kind }, at) =>
      kind === 'word' && (AUXILIARIES.has(lower) || (at > 0 && /([^e]ed|[^s]s)$/.test(lower))),
  );
  const introduced =
    /^(after|if|in|on|at|by|during|until|under|throughout|despite|following|amid|since|for|with|when|while|although|though|as|compared)$/.test(
      tokens[from]?.lower ?? '',
    ) && !/^(least|most)$/.test(tokens[from + 1]?.lower ?? '');
  return finite && (!introduced || inside.some(({ text }) => text === ','));
}
