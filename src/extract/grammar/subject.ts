import { DOCUMENT_NOUNS } from '../lexicon/cues.ts';
import {
  BETWEEN_SUBJECT_AND_VERB,
  DETERMINERS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { BODY_NOUNS, ROLE_NOUNS, TITLES } from '../lexicon/people-words.ts';
import { cueAt, verbNeighbour } from './cue.ts';
import type { Mention } from './mention.ts';
import { readMention } from './noun-phrase.ts';
import type { Token } from './token.ts';

const REACH = 14;

/**
 * The subject of the verb at `verb`, read leftwards: the phrase right before it; before a comma or bracket, the
 * phrase that the apposition belongs to; after “and” or a participle, the subject of the sentence.
 */
export function subjectBefore(
  text: string,
  tokens: readonly Token[],
  verb: number,
  start: number,
): Mention | null {
  const before = tokens[verbNeighbour(tokens, verb)];
  const end = verbNeighbour(tokens, verb) + 1;
  if (before === undefined || end <= start) return null;
  if (before.kind === 'quotation') return null;
  if (before.text === ',' || before.text === ')' || before.text === '—')
    return subjectOfApposition(text, tokens, end, start);
  if (before.lower === 'who') return relativeHead(text, tokens, end - 1, start);
  if (/^(and|but|then|or|yet|which|that)$/.test(before.lower))
    return clauseSubject(text, tokens, start, verb);
  return phraseEndingAt(text, tokens, end, start) ?? mainSubject(text, tokens, start, verb);
}

/**
 * The noun phrase that ends before `end`, read back to its determiner or the start of its name; `null` where a
 * preposition governs it (“marching through the streets chanted”).
 */
export function phraseEndingAt(
  text: string,
  tokens: readonly Token[],
  end: number,
  start: number,
): Mention | null {
  const floor = Math.max(start, end - REACH);
  let from = end - 1;
  while (from > floor && goesOnLeft(tokens, from)) from -= 1;
  while (from < end && isLink(tokens[from])) from += 1;
  const left = tokens[from - 1]?.lower ?? '';
  const governed = from > start && PREPOSITIONS.has(left) && !SUBORDINATORS.has(left);
  return governed ? null : readMention(text, tokens, from, end);
}

/** Whether the token left of `from` is of the same phrase. */
function goesOnLeft(tokens: readonly Token[], from: number): boolean {
  const here = tokens[from];
  const left = tokens[from - 1];
  if (here === undefined || left === undefined || left.kind !== 'word') return false;
  if (DETERMINERS.has(here.lower) && !here.capital)
    return PREPOSITIONS.has(left.lower) && nounBefore(tokens, from - 1);
  if (DETERMINERS.has(here.lower)) return false;
  if (SUBORDINATORS.has(left.lower) || BETWEEN_SUBJECT_AND_VERB.has(left.lower)) {
    return left.lower === 'and' && here.capital && tokens[from - 2]?.capital === true;
  }
  if (/^(he|she|they|i|we|who|is|was|were|are)$/.test(here.lower)) return false;
  if (PREPOSITIONS.has(left.lower)) return nounBefore(tokens, from - 1);
  return cueAt(tokens, from - 1) === null;
}

/** “spokesman for …”, “Ann Lee of …”: only such phrases go on leftwards over a preposition. */
function nounBefore(tokens: readonly Token[], preposition: number): boolean {
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

function isLink(token: Token | undefined): boolean {
  return (
    token !== undefined && (PREPOSITIONS.has(token.lower) || SUBORDINATORS.has(token.lower)) && !token.capital
  );
}

function relativeHead(text: string, tokens: readonly Token[], who: number, start: number): Mention | null {
  const comma = tokens[who - 1]?.text === ',';
  const end = comma ? who - 1 : who;
  return phraseEndingAt(text, tokens, end, start);
}

/** “Ann Lee (Con), the chair, said”; “The agency’s director, Ann Lee, said”. */
function subjectOfApposition(
  text: string,
  tokens: readonly Token[],
  end: number,
  start: number,
): Mention | null {
  const chunks = chunksBefore(tokens, end - 1, start);
  for (const [index, chunk] of chunks.entries()) {
    const mention = wholePhrase(text, tokens, chunk.from, chunk.to);
    if (mention === null) continue;
    if (mention.kind === 'person' || mention.kind === 'pronoun' || mention.kind === 'joint') return mention;
    const next = chunks[index + 1];
    const apposed = next === undefined ? null : wholePhrase(text, tokens, next.from, next.to);
    return apposed?.kind === 'person' && mention.kind === 'role' ? apposed : mention;
  }
  const last = chunks.at(-1);
  const ended = chunks.map((chunk) => phraseEndingAt(text, tokens, chunk.to, chunk.from)).filter(isPerson);
  return ended.at(-1) ?? (last === undefined ? null : mainSubject(text, tokens, start, end));
}

const isPerson = (mention: Mention | null): mention is Mention => mention?.kind === 'person';

/** A chunk between commas that is a noun phrase as a whole; introductions (“On Friday”) are not. */
function wholePhrase(text: string, tokens: readonly Token[], from: number, to: number): Mention | null {
  let first = from;
  while (
    first < to &&
    /^(and|but|so|yet|then|while|though|although|when|because|that|as)$/.test(tokens[first]?.lower ?? '')
  )
    first += 1;
  const opener = tokens[first];
  if (opener === undefined || first >= to || to - first > REACH || PREPOSITIONS.has(opener.lower))
    return null;
  for (let at = first; at < to; at += 1) if (cueAt(tokens, at) !== null) return null;
  const mention = readMention(text, tokens, first, to);
  if (mention === null) return null;
  return mention.kind === 'person' && !startsName(tokens, first, mention) ? null : mention;
}

/** The phrase must be title, role and name only, not a clause that happens to end in a name. */
function startsName(tokens: readonly Token[], first: number, mention: Mention): boolean {
  let lower = 0;
  for (let at = first; at < mention.to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !token.capital && !ROLE_NOUNS.has(token.lower)) lower += 1;
  }
  return lower <= 4;
}

interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** The stretches between commas and brackets from the start of the sentence to `end`, in order. */
function chunksBefore(tokens: readonly Token[], end: number, start: number): Chunk[] {
  const chunks: Chunk[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const token = tokens[at];
    const cut =
      at === end || (token?.kind === 'punctuation' && /[,()—;:]/.test(token.text)) || token?.lower === 'who';
    if (!cut && token?.kind !== 'quotation') continue;
    if (token?.kind === 'quotation') chunks.length = 0;
    else if (at > from) chunks.push({ from, to: at });
    from = at + 1;
  }
  return chunks;
}

/** “When she rang, he laughed and said”: the first phrase of the nearest stretch between commas that has one. */
function clauseSubject(text: string, tokens: readonly Token[], start: number, end: number): Mention | null {
  const chunks = chunksBefore(tokens, end, start);
  for (const chunk of chunks.reverse()) {
    const mention = phraseStartingAt(text, tokens, chunk.from, chunk.to);
    if (mention !== null && (mention.kind !== 'body' || chunk.from === start)) return mention;
  }
  return mainSubject(text, tokens, start, end);
}

/** The subject of a sentence or clause: its first phrase that is no introduction. */
export function mainSubject(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): Mention | null {
  let from = start;
  while (from < end) {
    const mention = phraseStartingAt(text, tokens, from, end);
    if (mention !== null) return mention;
    while (from < end && !isClauseMark(tokens[from])) from += 1;
    from += 1;
  }
  return null;
}

function isClauseMark(token: Token | undefined): boolean {
  return (
    token?.kind === 'punctuation' ||
    token?.kind === 'quotation' ||
    token?.lower === 'that' ||
    token?.lower === 'but'
  );
}

/** The noun phrase that begins at `from`: a pronoun, a name, or a determiner and what follows up to a noun that can speak. */
export function phraseStartingAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  limit: number,
): Mention | null {
  let first = from;
  while (
    first < limit &&
    /^(but|and|so|yet|then|while|though|although|when|also|still|meanwhile|later|earlier)$/.test(
      tokens[first]?.lower ?? '',
    )
  )
    first += 1;
  const opener = tokens[first];
  if (opener === undefined || first >= limit || opener.kind !== 'word' || PREPOSITIONS.has(opener.lower))
    return null;
  let end = first;
  let best: Mention | null = null;
  while (end < Math.min(limit, first + REACH) && inPhrase(tokens, end, first)) {
    end += 1;
    const stops = end >= limit || !inPhrase(tokens, end, first);
    const mention = readMention(text, tokens, first, end);
    if (mention !== null && (stops || mention.kind !== 'body' || speaks(tokens[end - 1]))) best = mention;
    if (best !== null && !stops && !widens(tokens, end)) break;
  }
  return best;
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
      BETWEEN_SUBJECT_AND_VERB.has(token.lower) ||
      SUBORDINATORS.has(token.lower) ||
      /^(is|was|were|are|who|which|said|been)$/.test(token.lower)
    ) ||
    (token.lower === 'and' && token.capital)
  );
}
