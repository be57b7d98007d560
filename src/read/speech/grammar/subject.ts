import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { ROLE_NOUNS } from '../lexicon/people-words.ts';
import { cueAt, usesSpeech, verbNeighbour } from './cue.ts';
import type { Mention } from './mention.ts';
import { readMention } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import type { Token } from './token.ts';

/** Words of the longest phrase between commas that is a name or role. */
const LONGEST = 14;

/**
 * The subject of the verb at `verb`, read leftwards: the phrase right before it; before a comma or bracket, the
 * phrase that the apposition belongs to; after “and” or a participle, the subject of the sentence.
 */
export function subjectBefore(tokens: readonly Token[], verb: number, start: number): Mention | null {
  const main = usesSpeech(tokens, verb);
  if (main > start) return subjectBefore(tokens, main, start);
  const before = tokens[verbNeighbour(tokens, verb)];
  const end = verbNeighbour(tokens, verb) + 1;
  if (before === undefined || end <= start) return null;
  if (before.kind === 'quotation') return null;
  if (/^[,)—–-]$/.test(before.text)) return subjectOfApposition(tokens, end, start);
  if (before.lower === 'who') return relativeHead(tokens, end - 1, start);
  if (before.lower === 'which') {
    const head = relativeHead(tokens, end - 1, start);
    if (head !== null && head.kind !== 'thing') return head;
  }
  if (/^(and|but|then|or|yet|which|that)$/.test(before.lower)) return clauseSubject(tokens, start, verb);
  return phraseEndingAt(tokens, end, start) ?? mainSubject(tokens, start, verb);
}

function relativeHead(tokens: readonly Token[], who: number, start: number): Mention | null {
  const comma = /^[,—–-]$/.test(tokens[who - 1]?.text ?? '');
  return phraseEndingAt(tokens, comma ? who - 1 : who, start, true);
}

/**
 * “Ann Lee (Con), the chair, said”; “The agency’s director, Ann Lee, said”: the phrases between commas right before the
 * verb stand in apposition; the one that names a person counts, else the first. What is no phrase (an age, a relative
 * clause) is passed over.
 */
function subjectOfApposition(tokens: readonly Token[], end: number, start: number): Mention | null {
  const chunks = chunksBefore(tokens, end - 1, start)
    .toReversed()
    .filter(({ from }) => tokens[from - 1]?.lower !== 'who');
  const apposed = phrasesInApposition(tokens, chunks);
  const chosen = apposed.find(isNamed) ?? apposed.at(-1);
  if (chosen !== undefined && chosen.kind !== 'role') return chosen;
  const ended = chunks.map((chunk) => phraseEndingAt(tokens, chunk.to, chunk.from, true)).find(isPerson);
  return ended ?? chosen ?? mainSubject(tokens, start, end);
}

/** The phrases that stand next to each other, the last first. */
function phrasesInApposition(tokens: readonly Token[], chunks: readonly Chunk[]): Mention[] {
  const apposed: Mention[] = [];
  let inserted = -1;
  for (const [index, { from, to }] of chunks.entries()) {
    if (index <= inserted) continue;
    const mention = wholePhrase(tokens, from, to);
    if (isCompanion(tokens, chunks[index + 1])) {
      inserted = index + 1;
      continue;
    }
    if (mention === null && apposed.length > 0) break;
    if (mention === null || mention.entity?.kind === 'place') continue;
    apposed.push(mention);
    if (mention.kind === 'pronoun' || /^(which|that|whom)$/.test(tokens[from]?.lower ?? '')) break;
  }
  return apposed;
}

/** “Ann Lee, standing beside her husband, Tom Lee, said”: who is named behind such a stretch is not who speaks. */
function isCompanion(tokens: readonly Token[], before: Chunk | undefined): boolean {
  if (before === undefined || !/ing$/.test(tokens[before.from]?.lower ?? '')) return false;
  return ROLE_NOUNS.has(tokens[before.to - 1]?.lower ?? '');
}

const isPerson = (mention: Mention | null): mention is Mention => mention?.kind === 'person';
const isNamed = ({ kind }: Mention): boolean => kind === 'person' || kind === 'pronoun' || kind === 'joint';

const OPENS_CLAUSE = /^(and|but|so|yet|then|while|though|although|when|because|that|as|which|whom)$/;

/** A chunk between commas that is a noun phrase as a whole; introductions (“On Friday”) are not. */
function wholePhrase(tokens: readonly Token[], from: number, to: number): Mention | null {
  let first = from;
  while (first < to && OPENS_CLAUSE.test(tokens[first]?.lower ?? '')) first += 1;
  if (first >= to || to - first > LONGEST || !mayBegin(tokens, first, from)) return null;
  for (let at = first; at < to; at += 1) if (cueAt(tokens, at) !== null) return null;
  const mention = readMention(tokens, first, to);
  if (mention === null) return null;
  if (first > from && (mention.kind === 'thing' || mention.kind === 'body')) return null;
  return mention;
}

/** No phrase begins with a preposition; behind “which” it needs a name or determiner, else the verb of “which” follows. */
function mayBegin(tokens: readonly Token[], first: number, from: number): boolean {
  const { lower, capital } = tokens[first] ?? { lower: '', capital: false };
  const relative = first > from && /^(which|whom)$/.test(tokens[first - 1]?.lower ?? '');
  return !PREPOSITIONS.has(lower) && (!relative || capital || DETERMINERS.has(lower));
}

interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** The stretches between commas and dashes from the start of the sentence to `end`, in order; what stands in brackets is passed over. */
function chunksBefore(tokens: readonly Token[], end: number, start: number): Chunk[] {
  let chunks: Chunk[] = [];
  let from = start;
  let inBracket = false;
  for (let at = start; at <= end; at += 1) {
    const token = tokens[at];
    const opens = token?.text === '(' && at < end;
    if (!(at === end || opens || inBracket || isCut(token))) continue;
    if (token?.kind === 'quotation') chunks = [];
    else if (at > from && !inBracket) chunks.push({ from, to: at });
    from = at + 1;
    inBracket = opens || (inBracket && token?.text !== ')');
  }
  return chunks;
}

const isCut = (token: Token | undefined): boolean =>
  token?.kind === 'quotation' ||
  token?.lower === 'who' ||
  (token?.kind === 'punctuation' && /[,()—–;:-]/.test(token.text));

/** “When she rang, he laughed and said”: the first phrase of the nearest stretch between commas that has one. */
function clauseSubject(tokens: readonly Token[], start: number, end: number): Mention | null {
  const chunks = chunksBefore(tokens, end, start);
  for (const chunk of chunks.reverse()) {
    const mention = phraseStartingAt(tokens, chunk.from, chunk.to);
    if (mention !== null && ((mention.kind !== 'body' && mention.kind !== 'thing') || chunk.from === start))
      return mention;
  }
  return mainSubject(tokens, start, end);
}

/** A role followed by a name between commas is that person: “The board's director, Ann Lee, …”. */
export function withApposition(tokens: readonly Token[], mention: Mention, limit: number): Mention {
  if (mention.kind !== 'role' || tokens[mention.to]?.text !== ',') return mention;
  const apposed = phraseStartingAt(tokens, mention.to + 1, limit);
  return apposed?.kind === 'person' && /[,.(]/.test(tokens[apposed.to]?.text ?? '.') ? apposed : mention;
}

/** The subject of a sentence or clause: its first phrase that is no introduction. */
export function mainSubject(tokens: readonly Token[], start: number, end: number): Mention | null {
  let from = start;
  while (from < end) {
    const mention = phraseStartingAt(tokens, from, end);
    if (mention !== null) return withApposition(tokens, mention, end);
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
