import type { Span } from '../../../model.ts';
import { words } from '../../words.ts';
import { type Cue, cueAt, verbNeighbour } from '../grammar/cue.ts';
import { ofParticiple, spanOf } from '../grammar/leading.ts';
import type { Mention } from '../grammar/mention.ts';
import { phraseOf } from '../grammar/noun-phrase.ts';
import { phraseStartingAt } from '../grammar/phrase.ts';
import type { Reading, ReadParagraph } from '../grammar/reading.ts';
import { subjectBefore } from '../grammar/subject.ts';
import type { Token } from '../grammar/token.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { contentBefore, contentStart } from './before.ts';
import { contentBegin } from './begin.ts';
import { isVerbLike, SUBJECTS } from './clause-words.ts';
import { contentEnd } from './end.ts';
import { FEWEST, type Sentence, sentencesOf, type TokenSpan } from './sentence.ts';
import { type SpeechVerb, speechVerb } from './verbs.ts';

/** What somebody is reported to have said, in the outlet's words, by tokens of its paragraph; half-open. */
export interface Reported {
  readonly paragraph: ReadParagraph;
  readonly parts: readonly TokenSpan[];
  readonly subject: Mention;
  readonly cue: Span;
  readonly rule: string;
  readonly verb: Pick<SpeechVerb, 'polarity'>;
}

/**
 * Finds indirect speech, in order of text: “Lee said (that) …”, “…, Lee said”, “according to Lee, …”. What no verb of
 * speech or “according to” in the sentence governs stays the outlet's. Time grows in line with the text.
 */
export function findReported({ paragraphs }: Reading): Reported[] {
  return paragraphs.flatMap((paragraph) => sentencesOf(paragraph).flatMap(inSentence));
}

/** Longer than anything that people wrote. */
const LONGEST = 120;

function inSentence(sentence: Sentence): Reported[] {
  if (sentence.to - sentence.from > LONGEST || sentence.tokens[sentence.to - 1]?.text === '?') return [];
  const found: Reported[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const one = byAccording(sentence, at) ?? byVerb(sentence, at);
    if (one !== null && !found.some((other) => touch(one, other))) found.push(one);
  }
  return found;
}

const touch = (one: Reported, other: Reported): boolean =>
  one.parts.some((a) => other.parts.some((b) => a.from < b.to && b.from < a.to));

function byAccording(sentence: Sentence, at: number): Reported | null {
  const { tokens, from, to } = sentence;
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const subject = phraseStartingAt(tokens, at + 2, to);
  if (subject === null) return null;
  const cue = spanOf(tokens, at, at + 2);
  let after = subject.to;
  while (after < to && tokens[after]?.text !== ',') after += 1;
  const parts =
    at === from || (at === from + 1 && /^(but|and|yet)$/.test(tokens[from]?.lower ?? ''))
      ? [{ from: after + 1, to: contentEnd(tokens, after + 1, to) }]
      : [{ from: contentStart(tokens, from, at), to: beforeComma(tokens, at) }];
  return reported(sentence, parts, subject, cue, 'according-to', { polarity: 'asserted' });
}

const beforeComma = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.text === ',' ? at - 1 : at;

function byVerb(sentence: Sentence, at: number): Reported | null {
  const { tokens } = sentence;
  const verb = speechVerb(tokens[at]?.lower ?? '');
  const cue = verb === null ? null : cueAt(tokens, at);
  if (verb === null || cue === null || cue.modal || cue.form === 'passive') return null;
  if (isDenied(sentence, at) || isNobodys(tokens, at)) return null;
  const inverts = tokens[at - 1]?.text === ',' && tokens[at + 1]?.capital === true;
  const left = inverts ? before(sentence, cue, verb) : null;
  return left ?? rightOf(sentence, cue, verb) ?? before(sentence, cue, verb);
}

function before(sentence: Sentence, cue: Cue, verb: SpeechVerb): Reported | null {
  const found = contentBefore(sentence, cue, verb);
  return (
    found &&
    reported(sentence, found.parts, found.subject, spanOf(sentence.tokens, cue.at, cue.end), found.rule, verb)
  );
}

/** “It goes without saying that”, “it is worth noting that”, “having said that”: the outlet speaks itself. */
const isNobodys = (tokens: readonly Token[], at: number): boolean =>
  /^(without|worth|having)$/.test(tokens[at - 1]?.lower ?? '');

/** “did not say”, “if Lee says”: nothing was said. */
function isDenied({ tokens, from }: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 3); index -= 1) {
    if (/^(not|never|nobody|cannot)$|n['’]t$/.test(tokens[index]?.lower ?? '')) return true;
  }
  return /^(if|unless|whether)$/.test(tokens[from]?.lower ?? '') && at - from < 5;
}

/** “Lee said (that) …”, “…, saying (that) …”, “told the court that …”. */
function rightOf(sentence: Sentence, cue: Cue, verb: SpeechVerb): Reported | null {
  const { tokens, to } = sentence;
  const start = contentBegin(tokens, cue, verb, to);
  if (start === null || start >= to) return null;
  const subject =
    cue.form === 'participle'
      ? ofParticiple(tokens, cue, sentence.from)
      : (subjectBefore(tokens, cue.at, sentence.from) ?? plainSubject(sentence, cue.at));
  if (subject === null || isGap(tokens, subject, cue, start)) return null;
  const rule = LINKS.get(verb.link) ?? RULES.get(tokens[start - 1]?.lower ?? '') ?? 'said';
  return reported(
    sentence,
    [{ from: start, to: contentEnd(tokens, start, mainClause(sentence, cue.at, start)) }],
    subject,
    spanOf(tokens, cue.at, cue.end),
    rule,
    verb,
  );
}

/** What a stretch is called by, from the word before it. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ['whether', 'asked'],
  ['as', 'described-as'],
]);
const RULES: ReadonlyMap<string, string> = new Map([
  ['that', 'said-that'],
  ['of', 'warned-of'],
  ['about', 'warned-of'],
]);

/**
 * “After Lee said the wall was safe, the board met”, “Lee, who said the wall was safe, left”: where the main clause
 * begins or goes on, or the sentence's end.
 */
function mainClause({ tokens, from, to }: Sentence, cue: number, start: number): number {
  const relative = tokens[verbNeighbour(tokens, cue)]?.lower === 'who';
  if (!relative && !SUBORDINATE.has(tokens[from]?.lower ?? '')) return to;
  for (let at = start + FEWEST; at < to; at += 1) {
    const next = tokens[at + 1];
    if (tokens[at]?.text !== ',' || next === undefined) continue;
    if (relative ? isVerbLike(next) : next.capital || SUBJECTS.has(next.lower)) return at;
  }
  return to;
}

const SUBORDINATE: ReadonlySet<string> = words(
  'after although though while when since before because as once if until',
);

/**
 * “what he said four years ago”, “voters who say the economy matters were divided”: what follows the verb is not, or not
 * alone, what was said.
 */
function isGap(tokens: readonly Token[], subject: Mention, cue: Cue, start: number): boolean {
  if (
    tokens[verbNeighbour(tokens, cue.at)]?.lower === 'who' &&
    tokens[verbNeighbour(tokens, cue.at) - 1]?.text !== ','
  )
    return true;
  const opens = /^(what|which|whom|that)$/.test(tokens[subject.from - 1]?.lower ?? '');
  const first = tokens[start];
  const isClause =
    first?.capital === true || (SUBJECTS.has(first?.lower ?? '') && !/^(if|when)$/.test(first?.lower ?? ''));
  return opens && tokens[start - 1]?.lower !== 'that' && !isClause;
}

/** “One in three said”, “half of the voters say”: what stands between the sentence's start or a mark and the verb. */
function plainSubject({ tokens, from }: Sentence, verb: number): Mention | null {
  let start = verb;
  while (start > from && tokens[start - 1]?.kind === 'word' && verb - start < LONGEST_SUBJECT) start -= 1;
  while (/^(but|and|so|yet|while|that|which)$/.test(tokens[start]?.lower ?? '')) start += 1;
  if (start >= verb || (PREPOSITIONS.has(tokens[start]?.lower ?? '') && !isShare(tokens, start))) return null;
  return phraseOf(tokens, start, verb);
}

/** “About four in 10 voters”, “around a third”. */
const isShare = (tokens: readonly Token[], at: number): boolean =>
  /^(about|around|over|under)$/.test(tokens[at]?.lower ?? '') &&
  /^(\d|a$|half$|two$|three$|four$|five$|six$|seven$|eight$|nine$|one$)/.test(tokens[at + 1]?.lower ?? '');

const LONGEST_SUBJECT = 9;

function reported(
  { paragraph, tokens }: Sentence,
  parts: readonly TokenSpan[],
  subject: Mention,
  cue: Span,
  rule: string,
  verb: Pick<SpeechVerb, 'polarity'>,
): Reported | null {
  if (/^(i|we|you|who|it)$/i.test(subject.words) && subject.words.toLowerCase() !== 'it') return null;
  if (parts.some(({ from, to }) => to <= from)) return null;
  const said = parts.flatMap(({ from, to }) => tokens.slice(from, to));
  const own = said.filter(({ kind }) => kind === 'word').length;
  const fewest = said.some(({ kind }) => kind === 'quotation') ? FEWEST - 1 : FEWEST;
  return own < fewest ? null : { paragraph, parts, subject, cue, rule, verb };
}
