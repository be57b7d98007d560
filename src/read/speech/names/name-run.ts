import { words } from '../../words.ts';
import type { Token } from '../grammar/token.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { isAlsoWord, isGivenName } from '../lexicon/names.ts';
import {
  BODY_NOUNS,
  NAME_MODIFIERS,
  NAME_PARTICLES,
  POST_NOMINALS,
  ROLE_NOUNS,
  TITLES,
} from '../lexicon/people-words.ts';
import { isDemonym, PLACES } from '../lexicon/places.ts';

/** A run of capitalised words that names a person or a body. Token indices, half-open. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  readonly person: boolean;
  /** A title or role word stands right before the name. */
  readonly titled: boolean;
}

/** With titles and roles. A longer run of capitals is a heading, and no name. */
const MOST_WORDS = 60;

/** The name whose last word is the token before `to`. “Tulsa police Chief Ann Lee” gives Ann Lee. */
export function nameRunEndingAt(tokens: readonly Token[], from: number, to: number): NameRun | null {
  let start = to;
  const earliest = Math.max(from, to - MOST_WORDS);
  while (start > earliest && belongs(tokens, start - 1, start === to)) start -= 1;
  while (start < to && !isNameWord(tokens[start])) start += 1;
  return start < to ? trimmed(tokens, start, to) : null;
}

/** The name that begins at `from`, after titles and roles. */
export function nameRunStartingAt(tokens: readonly Token[], from: number, limit: number): NameRun | null {
  let end = from;
  const latest = Math.min(limit, from + MOST_WORDS);
  while (end < latest && belongs(tokens, end, tokens[end]?.possessive === true)) {
    end += 1;
    if (tokens[end - 1]?.possessive === true && !isOfBody(tokens, end - 1)) break;
  }
  while (end > from && !isNameWord(tokens[end - 1])) end -= 1;
  return end > from ? trimmed(tokens, from, end) : null;
}

/** A possessive ends a name, so the run may hold one only as its last word. */
function belongs(tokens: readonly Token[], at: number, isLast: boolean): boolean {
  const token = tokens[at];
  if (token?.possessive === true && isOfBody(tokens, at)) return true;
  if (token === undefined || token.kind !== 'word' || (token.possessive && !isLast)) {
    return token?.possessive === true && isLast && isNameWord(token);
  }
  if (isNameWord(token)) return true;
  let next = at + 1;
  while (next < at + 3 && NAME_PARTICLES.has(tokens[next]?.lower ?? '')) next += 1;
  return !isLast && NAME_PARTICLES.has(token.lower) && isNameWord(tokens[next]);
}

/** “the Keepers’ Guild”: the plural of those whose body it is, and the body. */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  isNameWord(tokens[at]) &&
  /s$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.capital === true &&
  BODY_NOUNS.has(tokens[at + 1]?.lower ?? '');

function isNameWord(token: Token | undefined): boolean {
  return token?.name === true;
}

function isGiven(token: Token): boolean {
  return isGivenName(token.lower);
}

function trimmed(tokens: readonly Token[], from: number, end: number): NameRun | null {
  let to = end;
  while (POST_NOMINALS.has(tokens[to - 1]?.lower ?? '') && to - from > 1) to -= 1;
  const before = tokens[from - 1]?.lower ?? '';
  const own = from + wordsOfSeat(tokens, from, to);
  const start = afterModifiers(tokens, afterTitles(tokens, own, to), to);
  if (start >= to || isUnnamed(tokens, start, to, before)) return null;
  const body = isBody(tokens, from, start, to, before);
  const titled = start > from || TITLES.has(before) || ROLE_NOUNS.has(before);
  return body ? { from, to, person: false, titled: false } : { from: start, to, person: true, titled };
}

/** “ambassador to Norland Lan Qimeng”: how many words of the run are where the envoy sits. */
function wordsOfSeat(tokens: readonly Token[], from: number, to: number): number {
  const sent = tokens[from - 1]?.lower === 'to' && ENVOYS.has(tokens[from - 2]?.lower ?? '');
  if (!sent || to - from < 3) return 0;
  const two = tokens.slice(from, from + 2).map(({ lower }) => lower);
  return PLACES.has(two.join(' ')) ? 2 : 1;
}

const ENVOYS: ReadonlySet<string> = words('ambassador envoy commissioner consul delegate');

/** The New York Times; the Ministry; FBI. */
function isBody(tokens: readonly Token[], from: number, start: number, to: number, before: string): boolean {
  const last = tokens[to - 1];
  if (last === undefined) return false;
  if (BODY_NOUNS.has(last.lower) && !isGiven(tokens[start] ?? last)) return true;
  if (BODY_NOUNS.has(last.lower) && to - start === 1) return true;
  const acronym = /^\p{Lu}{2,}$/u.test(last.text) && to - start === 1 && last.text.length < 6 && !last.shown;
  const several = start > from && /[^s]s$/.test(last.lower) && !isGiven(tokens[start] ?? last);
  return acronym || (before === 'the' && (start === from || several));
}

/**
 * “Leading Brexiteer Steve Baker”: what stands before a given name is no part of the name, unless it is one too, or
 * an initial.
 */
function afterModifiers(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isFirstWord(token)) continue;
    const given = isGiven(token) || (isAlsoWord(token.lower) && isNameWord(tokens[at + 1]));
    return given && at > from && isModifier(tokens, from, at) ? at : from;
  }
  return from;
}

/** Words of which one is for somebody of a trade or party, or of a place: “Brexiteer”, “Firebrand Momentum MP”. */
function isModifier(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }) => TRADE.test(lower) || PLACES.has(lower) || isDemonym(lower) || BODY_NOUNS.has(lower));
}

const TRADE = /(?:eer|ist|er|or|ian|man|ing|ent|ant|state)$/;

/** Can only open a name: a given name, an initial, a particle. */
function isFirstWord(token: Token): boolean {
  const { lower } = token;
  return isGiven(token) || isAlsoWord(lower) || /^(\p{L}\.)+$/u.test(token.text) || NAME_PARTICLES.has(lower);
}

/** Index of the first word of the name proper. All titles and no name (“Prime Minister”) gives `to`. */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    const token = tokens[at];
    if (
      token !== undefined &&
      isTitle(token) &&
      !(isGiven(token) && at === start && !TITLES.has(token.lower))
    )
      start = at + 1;
  }
  const last = tokens[to - 1];
  const before = tokens[to - 2];
  if (last === undefined || start < to - 1 || !isTitle(last)) return start;
  return start > from &&
    /\.$|^(mr|mrs|ms|dr|sir|miss|dame|lord|lady|baroness|justice)$/.test(before?.lower ?? '')
    ? start
    : to;
}

function isTitle(token: Token): boolean {
  if (token.shown) return false;
  return TITLES.has(token.lower) || NAME_MODIFIERS.has(token.lower) || ROLE_NOUNS.has(token.lower);
}

/** “another Saltmarsh Republican”, “the Coast Agency spokesman”: a determiner, no given name, and a role at the end. */
function isUnnamed(tokens: readonly Token[], start: number, to: number, before: string): boolean {
  const first = tokens[start];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || isGiven(first) || to - start < 2) return false;
  if (!ROLE_NOUNS.has(last.lower)) return false;
  return DETERMINERS.has(before) || PLACES.has(first.lower) || tokens[to]?.lower === 'of';
}
