import { words } from '../../words.ts';
import {
  BASE_FORMS,
  DOCUMENT_NOUNS,
  isParticiple,
  NOUNLIKE_VERBS,
  QUOTING_VERBS,
  SPEECH_VERBS,
  TWO_WORD_VERBS,
} from '../lexicon/cues.ts';
import {
  BETWEEN_SUBJECT_AND_VERB,
  DETERMINERS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words.ts';
import { BODY_NOUNS, PLURAL_NOUNS, ROLE_NOUNS } from '../lexicon/people-words.ts';
import type { Token } from './token.ts';

export type CueForm = 'finite' | 'participle' | 'passive';

/** A reporting verb at a token. */
export interface Cue {
  readonly at: number;
  /** Token after the cue (two further on for “laid bare”). */
  readonly end: number;
  readonly form: CueForm;
  /** Can stand beside a whole utterance. */
  readonly speech: boolean;
  /** A plain form after an auxiliary: “will say”. */
  readonly modal: boolean;
}

/** The reporting verb at a token, if it is one there. Takes “Lee said”, “he claims”; refuses “state threats”, “her claims”. */
export function cueAt(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const second = tokens[at + 1]?.lower ?? '';
  if (TWO_WORD_VERBS.get(token.lower)?.includes(second))
    return { at, end: at + 2, form: 'finite', speech: true, modal: false };
  const speech = SPEECH_VERBS.has(token.lower);
  if (!speech && !QUOTING_VERBS.has(token.lower)) return null;
  const before = verbNeighbour(tokens, at);
  if (isAddition(token.lower, second) || !standsAsVerb(tokens, token, at, before)) return null;
  const passive = isPassive(tokens, at, before);
  if (isParticiple(token.lower))
    return { at, end: at + 1, form: passive ? 'finite' : 'participle', speech, modal: false };
  const modal = BASE_FORMS.has(token.lower) && afterModal(tokens, at);
  return { at, end: at + 1, form: passive ? 'passive' : 'finite', speech, modal };
}

/** “adding to the epidemic” adds no words. */
const isAddition = (form: string, second: string): boolean =>
  second === 'to' && /^add(s|ed|ing)?$/.test(form);

/** “was told”, “a move hailed by Lee”. */
function isPassive(tokens: readonly Token[], at: number, neighbour: number): boolean {
  if (PASSIVE_AUXILIARIES.has(tokens[at - 1]?.lower ?? '')) return true;
  if (PASSIVE_AUXILIARIES.has(tokens[neighbour]?.lower ?? '')) return true;
  return tokens[at + 1]?.lower === 'by' && tokens[at]?.lower.endsWith('ed') === true;
}

/** Whether a word may stand between a subject and its verb: “has”, “later”; not the name “May”, nor “First Minister”. */
export function goesBetween(token: Token | undefined): boolean {
  return (
    token !== undefined && !token.name && token.text !== 'First' && BETWEEN_SUBJECT_AND_VERB.has(token.lower)
  );
}

/** Index of the nearest token to the left that is neither adverb nor auxiliary. */
export function verbNeighbour(tokens: readonly Token[], at: number): number {
  let index = at - 1;
  for (;;) {
    if (goesBetween(tokens[index])) index -= 1;
    else if (isWhen(tokens, index)) index -= 2;
    else return index;
  }
}

/** “last year”, “this week”, “on Monday”: when somebody spoke. */
const isWhen = (tokens: readonly Token[], at: number): boolean =>
  /^(last|this|earlier)$/.test(tokens[at - 1]?.lower ?? '')
    ? SPANS.has(tokens[at]?.lower ?? '')
    : tokens[at - 1]?.lower === 'on' && WEEKDAYS.has(tokens[at]?.lower ?? '');

export const WEEKDAYS: ReadonlySet<string> = words(
  'monday tuesday wednesday thursday friday saturday sunday',
);
const SPANS: ReadonlySet<string> = words(
  'week weekend month year night morning evening summer spring autumn winter',
);

function standsAsVerb(tokens: readonly Token[], token: Token, at: number, neighbour: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return !NOUNLIKE_VERBS.has(token.lower);
  if (makesNoun(before)) return false;
  if (before.lower === 'as' && isParticiple(token.lower)) return tokens[at - 2]?.lower !== 'such';
  if (before.lower === 'to' && before.kind === 'word') return usesSpeech(tokens, at) >= 0;
  if (token.capital && before.kind === 'word' && !SENTENCE_VERB.has(token.lower)) return false;
  if (BASE_FORMS.has(token.lower) && !isPluralLike(tokens, neighbour) && !afterModal(tokens, at))
    return false;
  if (!NOUNLIKE_VERBS.has(token.lower))
    return tokens[at + 1]?.lower === 'by' || !reducedRelative(tokens, token, neighbour);
  const subject = tokens[neighbour];
  return (
    subject !== undefined && isSubjectLike(subject) && !PREPOSITIONS.has(tokens[neighbour - 1]?.lower ?? '')
  );
}

/** “her claims”, “Lee’s warning”, “the so-called call”; not “some say”. */
const makesNoun = ({ possessive, lower }: Token): boolean =>
  possessive ||
  lower === 'so-called' ||
  (DETERMINERS.has(lower) &&
    !/^(one|two|three|four|five|another|other|some|many|most|few|all|both)$/.test(lower));

/**
 * “Lee used his speech to warn against “…””, “Lee went on to say”: the verb whose subject is who speaks, or -1 where what
 * stands behind “to” is only meant to be done.
 */
export function usesSpeech(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== 'to' || !BASE_FORMS.has(tokens[at]?.lower ?? '')) return -1;
  const before = tokens[at - 2]?.lower ?? '';
  if (before === 'on') return /^(went|goes)$/.test(tokens[at - 3]?.lower ?? '') ? at - 3 : -1;
  if (!OCCASIONS.has(before)) return -1;
  let verb = at - 3;
  while (verb > at - 8 && tokens[verb]?.kind === 'word' && !/^(used|took)$/.test(tokens[verb]?.lower ?? ''))
    verb -= 1;
  return /^(used|took)$/.test(tokens[verb]?.lower ?? '') ? verb : -1;
}

const OCCASIONS: ReadonlySet<string> = words(
  'speech statement letter interview twitter facebook address column',
);

/** “will tell”, “did not say”: a plain form after an auxiliary is a verb. */
function afterModal(tokens: readonly Token[], at: number): boolean {
  let index = at - 1;
  while (goesBetween(tokens[index]) && !MODALS.has(tokens[index]?.lower ?? '')) index -= 1;
  return MODALS.has(tokens[index]?.lower ?? '') && tokens[index]?.name === false;
}

const MODALS: ReadonlySet<string> = words('will would may might can could shall should must did does do');

const SENTENCE_VERB: ReadonlySet<string> = new Set(['said', 'says']);

function isSubjectLike(token: Token): boolean {
  if (token.kind !== 'word' || token.possessive) return false;
  const { lower } = token;
  if (token.capital || SUBJECT_PRONOUNS.has(lower) || ROLE_NOUNS.has(lower)) return true;
  return BODY_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower);
}

/** What a plain form can be the verb of: “they say”, “critics say”, “Lee and Ray say”. */
function isPluralLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return token?.text === ',' || token?.text === ')';
  if (
    /^(i|we|you|they|who|and|that|which|police|people|not)$/.test(token.lower) ||
    PLURAL_NOUNS.has(token.lower)
  )
    return true;
  if (/[^s]s$/.test(token.lower)) return true;
  let first = at;
  while (tokens[first]?.capital === true && at - first < 4) first -= 1;
  return first < at && (tokens[first]?.lower === 'and' || isExample(tokens, first));
}

/** “Visitors like Ann Lee say”. */
const isExample = (tokens: readonly Token[], like: number): boolean =>
  tokens[like]?.lower === 'like' && /[^s]s$/.test(tokens[like - 1]?.lower ?? '');

/** “a plan called …”, “remarks made and described as …”: a form in -ed after a common noun that cannot speak. */
function reducedRelative(tokens: readonly Token[], token: Token, neighbour: number): boolean {
  const before = tokens[neighbour];
  if (!/^(called|described|accused|ordered|instructed)$/.test(token.lower) && !QUOTING_VERBS.has(token.lower))
    return false;
  if (before === undefined || before.kind !== 'word' || before.end + 1 < token.start) return false;
  if (PASSIVE_AUXILIARIES.has(before.lower)) return false;
  return (
    !isSubjectLike(before) &&
    !PLURAL_NOUNS.has(before.lower) &&
    !/^(and|but|then|who|that|which)$/.test(before.lower)
  );
}
