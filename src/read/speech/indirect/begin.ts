import { words } from '../../words.ts';
import { type Cue, WEEKDAYS } from '../grammar/cue.ts';
import type { Token } from '../grammar/token.ts';
import { NOUNLIKE_VERBS } from '../lexicon/cues.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { AUXILIARIES, isVerbLike, OCCASIONS, PLAIN_FORMS, SUBJECTS, WHEN } from './clause-words.ts';
import type { SpeechVerb } from './verbs.ts';

/**
 * The token at which the content behind a verb of speech begins, in the sentence that ends before `to`: behind hearer,
 * occasion and “that”; `null` where no content follows.
 */
export function contentBegin(
  tokens: readonly Token[],
  cue: Cue,
  verb: SpeechVerb,
  to: number,
): number | null {
  const form = tokens[cue.at]?.lower ?? '';
  const links = linksOf(form, verb);
  const heard = verb.hearer && !links.test(tokens[cue.end]?.lower ?? '');
  let at = heard ? afterHearer(tokens, cue.end, to) : cue.end;
  if (at < 0) return null;
  if (verb.link === 'as') return isDescribed(tokens, at, to) ? at : null;
  while (/ly$/.test(tokens[at]?.lower ?? '')) at += 1;
  const link = linkAt(tokens, at, to, links);
  if (link !== null) return afterLink(tokens, link, form, verb, to);
  return verb.link === 'bare' ? bareBegin(tokens, at, form, verb.hearer && at === cue.end, to) : null;
}

/** “described several of them as …”: what is described stands right behind the verb. */
const isDescribed = (tokens: readonly Token[], at: number, to: number): boolean => {
  const as = tokens
    .slice(at, Math.min(to, at + LONGEST_HEARER + 3))
    .findIndex(({ lower, kind }) => kind !== 'word' || lower === 'as');
  return as > 0 && tokens[at + as]?.lower === 'as';
};

/** “stressed how scores of officers could …” asserts as “that” does. */
function linksOf(form: string, { link }: SpeechVerb): RegExp {
  if (link === 'whether') return /^(whether|if)$/;
  if (/^warn/.test(form)) return /^(that|how|of|about)$/;
  return /^(stress|explain)/.test(form) ? /^(that|how)$/ : /^that$/;
}

/** “reports that track spending” are a noun: a verb that looks like one needs a clause behind “that”. */
function afterLink(
  tokens: readonly Token[],
  link: number,
  form: string,
  verb: SpeechVerb,
  to: number,
): number | null {
  if (NOUNLIKE_VERBS.has(form) && !opensClause(tokens, link + 1, to)) return null;
  return verb.link === 'whether' || tokens[link]?.lower === 'how' ? link : link + 1;
}

function bareBegin(
  tokens: readonly Token[],
  from: number,
  form: string,
  unheard: boolean,
  to: number,
): number | null {
  const at = afterOccasion(tokens, afterWhen(tokens, from, to), to);
  if (unheard && !SUBJECTS.has(tokens[at]?.lower ?? '')) return null;
  const plain = /^(said|says|say|saying|told)$/.test(form);
  return (plain ? opensAnyClause(tokens, at, to) : opensClause(tokens, at, to)) ? at : null;
}

const OBJECTS: ReadonlySet<string> = words('him her them us me you');

/** The token behind the hearer: “him”, “reporters”, “the BBC”, or whatever stands before “that”; -1 where it cannot be told. */
function afterHearer(tokens: readonly Token[], at: number, to: number): number {
  if (OBJECTS.has(tokens[at]?.lower ?? '')) return at + 1;
  const link = linkAhead(tokens, at, to);
  if (link !== null) return link;
  let end = /^(the|a)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  while (end < to && isOfHearer(tokens[end], end > at)) end += 1;
  if (end === at && /[^s]s$/.test(tokens[at]?.lower ?? '')) end = at + 1;
  return end > at && SUBJECTS.has(tokens[afterWhen(tokens, end, to)]?.lower ?? '') ? end : -1;
}

/** “the Star of Newark”, “ABC's “Good Morning””. */
const isOfHearer = (token: Token | undefined, inside: boolean): boolean =>
  token?.name === true || token?.kind === 'quotation' || (inside && token?.lower === 'of');

/** “that” or “whether” within a few plain words. */
function linkAhead(tokens: readonly Token[], at: number, to: number): number | null {
  for (let index = at; index < Math.min(to, at + LONGEST_HEARER); index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || /^(to|it|he|she|they|we|i)$/.test(token.lower)) return null;
    if (/^(that|whether)$/.test(token.lower)) return isRelative(tokens, index) ? null : index;
  }
  return null;
}

const LONGEST_HEARER = 9;

/** “said in a speech in November there had been …”: behind where and when, if a pronoun and its verb follow soon. */
function afterOccasion(tokens: readonly Token[], from: number, to: number): number {
  if (!OCCASIONS.has(tokens[from]?.lower ?? '')) return from;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_HEARER); at += 1) {
    if (tokens[at]?.kind !== 'word') return from;
    const pronoun = /^(there|he|she|it|they)$/.test(tokens[at]?.lower ?? '');
    if (pronoun && AUXILIARIES.has(tokens[at + 1]?.lower ?? '')) return at;
  }
  return from;
}

/** Behind “on Monday”, “this weekend”, “earlier”. */
function afterWhen(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const { lower } = tokens[at] ?? { lower: '' };
    const next = tokens[at + 1]?.lower ?? '';
    if (lower === 'on' ? WEEKDAYS.has(next) : /^(this|last|earlier)$/.test(lower) && SPANS.has(next)) at += 2;
    else if (WHEN.has(lower) && lower !== 'on') at += 1;
    else return at;
  }
  return at;
}

const SPANS: ReadonlySet<string> = words(
  'week weekend month year morning evening afternoon summer spring autumn winter',
);

const REACH = 16;

/** “that” right behind the verb, or behind where and when: “said on Monday in the House that …”. */
function linkAt(tokens: readonly Token[], at: number, to: number, link: RegExp): number | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (link.test(first.lower)) return at;
  if (!OCCASIONS.has(first.lower) && !WHEN.has(first.lower)) return null;
  for (let index = at + 1; index < Math.min(to, at + REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quotation' || /^[.;:—–]$/.test(token.text)) return null;
    if (link.test(token.lower) && !isRelative(tokens, index)) return index;
  }
  return null;
}

/** “the meeting that was held”: what follows is said of the noun before. */
const isRelative = (tokens: readonly Token[], that: number): boolean =>
  /^(is|was|said)$/.test(tokens[that + 1]?.lower ?? '');

/** What follows “said” is a clause unless it is one of these, or has no verb. */
function opensAnyClause(tokens: readonly Token[], at: number, to: number): boolean {
  if (!mayOpen(tokens, at)) return false;
  if (/^(they|we|i|you|(he|she|it|they|we|there)['’].+)$/.test(tokens[at]?.lower ?? '')) return true;
  for (let index = at; index < Math.min(to, at + 24); index += 1) {
    const here = tokens[index];
    if (here === undefined || (here.kind === 'punctuation' && !/^[,–—-]$/.test(here.text))) return false;
    if (AUXILIARIES.has(here.lower) || (index > at && (isVerbLike(here) || isPluralVerb(tokens, at, index))))
      return true;
  }
  return false;
}

/** “missions abroad now account for …”: a plain form behind a noun in the plural. */
const isPluralVerb = (tokens: readonly Token[], from: number, at: number): boolean =>
  PLAIN_FORMS.has(tokens[at]?.lower ?? '') &&
  tokens.slice(from, at).some(({ lower, kind }) => kind === 'word' && /[^s]s$/.test(lower));

/** Behind other verbs a clause must begin with a word that can be its subject, and have its verb soon. */
function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (!mayOpen(tokens, at) || !(SUBJECTS.has(token?.lower ?? '') || token?.capital === true)) return false;
  for (let index = at; index < Math.min(to, at + 9); index += 1) {
    const here = tokens[index];
    if (here === undefined || (here.kind === 'punctuation' && here.text !== ',')) return false;
    if (AUXILIARIES.has(here.lower) || (index === at + 1 && isVerbLike(here))) return true;
    if (/^(that|which|who|of|for|to)$/.test(here.lower)) return false;
  }
  return false;
}

/** Not a verb, a preposition, “yes”, “when asked”. */
function mayOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? '';
  if (token === undefined || token.kind !== 'word') return false;
  if (
    (AUXILIARIES.has(token.lower) && !/^(he|she|it|they|we|there)['’]/.test(token.lower)) ||
    /^(and|or|but)$/.test(token.lower)
  )
    return false;
  if (PREPOSITIONS.has(token.lower) && !token.capital) return false;
  if (token.lower === 'when' && /ed$/.test(next)) return false;
  if (/^(night|morning|evening|afternoon)$/.test(token.lower)) return false;
  return !/^(yes|no|several|nothing)$/.test(token.lower) || /^(one|other|of)$/.test(next);
}
