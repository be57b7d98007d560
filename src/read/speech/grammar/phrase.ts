import { words } from '../../words.ts';
import { DOCUMENT_NOUNS } from '../lexicon/cues.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/function-words.ts';
import { BODY_NOUNS, ROLE_NOUNS, TITLES } from '../lexicon/people-words.ts';
import { cueAt, goesBetween } from './cue.ts';
import type { Mention } from './mention.ts';
import { namesRole, readMention } from './noun-phrase.ts';
import type { Token } from './token.ts';

/** Words of the longest noun phrase looked for. */
const REACH = 14;

/**
 * The noun phrase that ends before `end`, read back to its determiner or the start of its name; `null` where a
 * preposition governs it (“marching through the streets chanted”), unless that is no matter (“by Lee, who warned”).
 */
export function phraseEndingAt(
  tokens: readonly Token[],
  end: number,
  start: number,
  evenGoverned = false,
): Mention | null {
  const floor = Math.max(start, end - REACH);
  let from = end - 1;
  while (from > floor && goesOnLeft(tokens, from)) from -= 1;
  from = ownTitle(tokens, from, end);
  const left = tokens[from - 1]?.lower ?? '';
  const governed = from > start && PREPOSITIONS.has(left) && !SUBORDINATORS.has(left) && left !== 'like';
  return governed && !evenGoverned ? null : readMention(tokens, from, end);
}

/** “in a note on his letter Mrs Lee said”: what stands before a courtesy title is another phrase. */
function ownTitle(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 2; at > from; at -= 1) {
    if (tokens[at]?.kind !== 'word' || tokens[at]?.capital === false) return from;
    if (/^(mr|mrs|ms|miss|sir|lord|lady|dr)\.?$/.test(tokens[at]?.lower ?? ''))
      return tokens[at - 1]?.lower === 'and' ? from : at;
  }
  return from;
}

/** Whether the token left of `from` is of the same phrase. */
function goesOnLeft(tokens: readonly Token[], from: number): boolean {
  const here = tokens[from];
  const left = tokens[from - 1];
  if (here === undefined || left === undefined || left.kind !== 'word') return false;
  if (DETERMINERS.has(here.lower) && !here.capital)
    return PREPOSITIONS.has(left.lower) && nounBefore(tokens, from - 1);
  if (DETERMINERS.has(here.lower)) return false;
  if (SUBORDINATORS.has(left.lower) || goesBetween(left)) {
    return left.lower === 'and' && here.capital && tokens[from - 2]?.capital === true;
  }
  if (/^(he|she|they|i|we|who|is|was|were|are)$/.test(here.lower)) return false;
  if (PREPOSITIONS.has(left.lower)) return nounBefore(tokens, from - 1);
  return cueAt(tokens, from - 1) === null;
}

/** “spokesman for …”, “Ann Lee of …”: only such phrases go on leftwards over a preposition. */
function nounBefore(tokens: readonly Token[], preposition: number): boolean {
  if (CLOSE.has(tokens[preposition - 1]?.lower ?? '')) return nounBefore(tokens, preposition - 1);
  const noun = tokens[preposition - 1];
  if (noun === undefined || noun.kind !== 'word') return false;
  const lower = noun.lower;
  const speaks =
    ROLE_NOUNS.has(lower) || TITLES.has(lower) || BODY_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower);
  return (
    speaks ||
    (noun.capital && tokens[preposition]?.lower === 'of' && tokens[preposition - 2]?.capital === true)
  );
}

/** “a source close to Ann Lee”, “an official familiar with the talks”. */
const CLOSE: ReadonlySet<string> = words('close familiar loyal');

/** The noun phrase that begins at `from`: a pronoun, a name, or a determiner and what follows up to a noun that can speak. */
export function phraseStartingAt(tokens: readonly Token[], from: number, limit: number): Mention | null {
  let first = from;
  while (first < limit && OPENERS.has(tokens[first]?.lower ?? '')) first += 1;
  const opener = tokens[first];
  if (opener === undefined || first >= limit || !mayOpen(opener, tokens[first + 1])) return null;
  let best: Mention | null = null;
  const last = Math.min(limit, first + REACH);
  for (let end = first + 1; end <= last; end += 1) {
    const stops = end >= limit || !inPhrase(tokens, end, first);
    const mention = readMention(tokens, first, end);
    if (mention !== null && (stops || isWhole(mention, tokens[end - 1]))) best = mention;
    if (stops || (best !== null && !widens(tokens, end))) break;
  }
  return best;
}

/** No phrase begins with a preposition, nor with “Dismissing the plan”. */
function mayOpen(opener: Token, next: Token | undefined): boolean {
  if (opener.kind !== 'word' || PREPOSITIONS.has(opener.lower)) return false;
  return !(opener.capital && /^.{3,}ing$/.test(opener.lower) && next?.capital === false);
}

/** Whether a phrase that begins at `from` can hold a noun for a person at all: a quick look before it is read. */
export function mayHoldRole(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (namesRole(token.lower)) return true;
  }
  return false;
}

/** Words before a subject that are no part of it. */
const OPENERS: ReadonlySet<string> = words(
  'but and so yet then while though although when also still meanwhile later earlier',
);

/** A person or role is whole as soon as it is read; a body only at a noun that speaks. */
function isWhole(mention: Mention, last: Token | undefined): boolean {
  return (mention.kind !== 'body' && mention.kind !== 'thing') || speaks(last);
}

/** What may go on a phrase that has a noun that can speak already: more names and nouns of the sort, “of”, “for”. */
function widens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.capital || tokens[at - 1]?.possessive === true) return true;
  const { lower } = token;
  return (
    /^(of|for|at|and|with|from|to|in|the)$/.test(lower) ||
    DETERMINERS.has(tokens[at - 1]?.lower ?? '') ||
    PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') ||
    ROLE_NOUNS.has(lower) ||
    speaks(token)
  );
}

function speaks(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return BODY_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) || token?.capital === true;
}

function inPhrase(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (at === first) return true;
  if (/^(he|she|they|we|i|it)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (tokens[at - 1]?.possessive !== true && cueAt(tokens, at) !== null) return false;
  return (
    !(
      goesBetween(token) ||
      SUBORDINATORS.has(token.lower) ||
      /^(is|was|were|are|who|which|said|been)$/.test(token.lower)
    ) ||
    (token.lower === 'and' && token.capital)
  );
}
