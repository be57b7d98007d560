import type { Span } from '../../../model.ts';
import { words } from '../../words.ts';
import { HEARER_VERBS, WEAK_VERBS } from '../lexicon/cues.ts';
import { ROLE_NOUNS } from '../lexicon/people-words.ts';
import { type Cue, cueAt } from './cue.ts';
import type { Mention } from './mention.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import type { Clause } from './reporting.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Token } from './token.ts';

/**
 * A cue left of the quotation in its sentence: “Lee said: “…””, “According to Lee, “…””. What somebody will or would say
 * counts only where nothing else is said: “Lee said leaders would announce “…””.
 */
export function leadingClause(tokens: readonly Token[], at: number, start: number): Clause | null {
  const inserted = insertionsBefore(tokens, start, at);
  let planned: Clause | null = null;
  for (let index = at - 1; index >= start; index -= 1) {
    if (inserted.some(([from, to]) => index > from && index < to)) continue;
    const according = accordingTo(tokens, index, at);
    if (according !== null) return according;
    const cue = cueAt(tokens, index);
    if (cue === null || !mayGovern(tokens, cue, at)) continue;
    const clause = clauseOf(tokens, cue, start, at);
    if (clause !== null && !cue.modal) return cue.speech ? clause : (planned ?? clause);
    planned ??= clause;
  }
  return planned;
}

/** Whether a cue can reach words at `at`: what is done to somebody (“was rejected by”) stands behind no colon. */
function mayGovern(tokens: readonly Token[], cue: Cue, at: number): boolean {
  if (cue.end > at || tooWeak(tokens, cue, at) || isGerund(tokens, cue)) return false;
  return cue.speech || cue.form !== 'passive' || tokens[at - 1]?.text !== ':';
}

/** What stands between two dashes or brackets left of `at`: “the tests – called stress walks – could be “…””. */
function insertionsBefore(tokens: readonly Token[], start: number, at: number): [number, number][] {
  const found: [number, number][] = [];
  let open = -1;
  for (let index = start; index < at; index += 1) {
    const { text, kind } = tokens[index] ?? { text: '', kind: '' };
    if (kind !== 'punctuation') continue;
    if (text === '(') open = index;
    else if (/^[—–-]$/.test(text) && open < 0) open = index;
    else if (open >= 0 && /^[)—–-]$/.test(text)) {
      found.push([open, index]);
      open = -1;
    }
  }
  return found;
}

const NEAR = 7;

function tooWeak(tokens: readonly Token[], cue: Cue, at: number): boolean {
  const { lower } = tokens[cue.at] ?? { lower: '' };
  if (at - cue.end <= NEAR || !WEAK_VERBS.has(lower) || tokens[cue.end]?.lower === 'that') return false;
  return !(/^(called|dubbed|labelled|branded)$/.test(lower) && isOneObject(tokens, cue.end, at));
}

/** “… and blaming the weather was an attempt to “duck””: what is done and no clause. */
const isGerund = (tokens: readonly Token[], { form, at }: Cue): boolean =>
  form === 'participle' &&
  tokens[at - 1]?.lower === 'and' &&
  tokens.slice(at + 1, at + 5).some(({ lower }) => /^(is|was|would|will)$/.test(lower));

const LONGEST_OBJECT = 24;

/** “called the kick that led to the first goal at Upper Park – his club’s ground – “a present””: one long object. */
const isOneObject = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= LONGEST_OBJECT &&
  tokens.slice(from, to).every(({ kind, text }) => kind === 'word' || /^[()—–-]$/.test(text));

/** “according to Lee”, at a token. */
export function accordingTo(tokens: readonly Token[], index: number, limit: number): Clause | null {
  if (tokens[index]?.lower !== 'according' || tokens[index + 1]?.lower !== 'to') return null;
  const subject = phraseStartingAt(tokens, index + 2, limit);
  return { rule: 'according-to', subject, cue: spanOf(tokens, index, index + 2), speech: true };
}

function clauseOf(tokens: readonly Token[], cue: Cue, start: number, at: number): Clause | null {
  const at_ = spanOf(tokens, cue.at, cue.end);
  if (cue.form === 'passive') return passive(tokens, cue, at_, at);
  const subject =
    cue.form === 'participle' ? ofParticiple(tokens, cue, start) : ofFinite(tokens, cue, start, at);
  const rule = cue.form === 'participle' ? 'leading-participle' : 'leading';
  return { rule: ruleOf(rule, subject), subject, cue: at_, speech: cue.speech };
}

/** The name of a rule, by which pronouns are told from names. */
export const ruleOf = (rule: string, subject: Mention | null): string =>
  subject?.kind === 'pronoun' ? `${rule}-pronoun` : rule;

/** Before the verb; after it where the verb opens the sentence (“Said Lee: “…””). */
function ofFinite(tokens: readonly Token[], cue: Cue, start: number, at: number): Mention | null {
  if (cue.at === start) return phraseStartingAt(tokens, cue.end, at);
  return subjectBefore(tokens, cue.at, start);
}

/** “described by Lee as “…””: the speaker stands after “by”; “was told “…”” names the hearer only. */
function passive(tokens: readonly Token[], cue: Cue, at: Span, limit: number): Clause | null {
  if (tokens[cue.end]?.lower !== 'by') return hearerOnly(tokens, cue, at, limit);
  for (let index = cue.end; index < limit; index += 1) if (tokens[index]?.text === ';') return null;
  const subject = phraseStartingAt(tokens, cue.end + 1, limit);
  return { rule: 'passive-by', subject, cue: at, speech: false };
}

/** “Lee was asked, “…””: whoever asked is not named, and it is not Lee. */
function hearerOnly(tokens: readonly Token[], cue: Cue, at: Span, limit: number): Clause | null {
  const tight = limit - cue.end <= 1 && HEARER_VERBS.has(tokens[cue.at]?.lower ?? '');
  return tight ? { rule: 'hearer-only', subject: null, cue: at, speech: true } : null;
}

/** “…, he said, adding: “…””: a name right before (“Lee saying”), else the subject of the nearest finite cue to the left, else of the sentence. */
export function ofParticiple(tokens: readonly Token[], cue: Cue, start: number): Mention | null {
  const relay = tokens[cue.at - 1]?.lower === 'as' ? relayed(tokens, cue.at - 1, start) : null;
  if (relay !== null) return relay;
  const before = tokens[cue.at - 1];
  if (before?.kind === 'word' && cue.at - 1 > start && hasSubjectOfItsOwn(tokens, cue.at, start))
    return phraseEndingAt(tokens, cue.at, start, absoluteWith(tokens, cue.at, start));
  for (let index = cue.at - 1; index >= start; index -= 1) {
    const other = cueAt(tokens, index);
    if (other?.form === 'participle' && tokens[index - 1]?.capital === true)
      return phraseEndingAt(tokens, index, start, absoluteWith(tokens, index, start));
    if (other === null || other.form !== 'finite') continue;
    const subject = subjectBefore(tokens, other.at, start) ?? phraseStartingAt(tokens, other.end, cue.at);
    if (subject !== null) return subject;
  }
  return cue.at === start ? subjectAhead(tokens, cue.at) : mainSubject(tokens, start, cue.at);
}

/** “Dismissing the plan as “a mess”, Ann Lee said …”: whoever the main clause behind the comma names. */
function subjectAhead(tokens: readonly Token[], participle: number): Mention | null {
  const sentence = tokens[participle]?.sentence;
  for (let at = participle + 1; tokens[at]?.sentence === sentence && at < participle + 60; at += 1) {
    if (tokens[at]?.text !== ',') continue;
    const subject = phraseStartingAt(tokens, at + 1, tokens.length);
    if (
      subject !== null &&
      (subject.kind === 'person' || subject.kind === 'pronoun' || subject.kind === 'role')
    )
      return subject;
  }
  return null;
}

/** “The agency quoted Ann Lee as saying”: Lee speaks, and not the agency. */
function relayed(tokens: readonly Token[], as: number, start: number): Mention | null {
  for (let at = as - 1; at >= Math.max(start, as - RELAY_REACH); at -= 1) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (!RELAY_VERBS.has(lower)) continue;
    if (tokens[at + 1]?.lower === 'by' || at + 1 === as) return subjectBefore(tokens, at, start);
    return phraseStartingAt(tokens, at + 1, as);
  }
  return null;
}

const RELAY_REACH = 14;
const RELAY_VERBS = words('quoted cited reported quotes cites heard recorded');

/** “Lee saying”, “critics accusing”, “with one saying”. */
function hasSubjectOfItsOwn(tokens: readonly Token[], verb: number, start: number): boolean {
  const before = tokens[verb - 1];
  return (
    before !== undefined &&
    (before.capital || ROLE_NOUNS.has(before.lower) || absoluteWith(tokens, verb, start))
  );
}

/** “…, with the transport minister Ann Lee saying”: the clause after “with” has a subject of its own. */
function absoluteWith(tokens: readonly Token[], verb: number, start: number): boolean {
  for (let at = verb - 1; at >= Math.max(start, verb - WITH_REACH); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (tokens[at]?.lower === 'with') return true;
  }
  return false;
}

const WITH_REACH = 8;

/** The span of tokens `[from, to)`. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
