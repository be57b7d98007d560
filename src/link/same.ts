import { align } from './align.ts';
import type { Linkable } from './linkable.ts';
import { isTelling } from './words.ts';

/** A quotation of an article. */
export interface Utterance extends Linkable {
  /** Number of its article. */
  readonly article: number;
}

/** From so many words on, a quotation is told by its own words; a shorter one needs its surroundings too. */
export const LONG = 6;

/** Share of the shorter quotation's words that must come back in the other. */
const COVERED = 0.6;
/** The same for words that say something: fewer than this many could be any politeness. */
export const TELLING = 3;
/** So many telling words in order are no accident, whoever is said to have said them. */
const NO_ACCIDENT = 8;
/** Telling words that the surroundings of two quotations must share … */
const SHARED_CONTEXT = 4;
/** … and their share of the poorer surroundings, where the quotations are short: terms of the day (“top secret”)
 * stand among the same few names in many reports, an utterance among the same account of it. */
const SHARED_PART = 0.4;

/**
 * Tells of pairs of quotations whether they print the same utterance; asked of all pairs with the same `one` in a row.
 * Precision goes first: a false link puts words into a comparison that were never said together, a missing one can be
 * added by an editor.
 */
export function openSame(): (one: Utterance, other: Utterance) => boolean {
  const [mayMatch, mayMatchBack] = [openMayMatch(), openMayMatch()];
  return (one, other) => {
    const shorter = Math.min(one.words.length, other.words.length);
    if (shorter < LONG) return sameShort(one, other);
    const isLikely = mayMatch(one, other, shorter) && mayMatchBack(other, one, shorter);
    return isLikely && sameLong(one, other, shorter);
  };
}

/** Whether enough words come back at all, in whatever order: nearly no two quotations need to be aligned. */
function openMayMatch() {
  let [last, held]: [Utterance | undefined, ReadonlySet<string>] = [undefined, new Set()];
  return (one: Utterance, { words }: Utterance, shorter: number): boolean => {
    if (last !== one) [last, held] = [one, new Set(one.words)];
    const common = words.filter((word) => held.has(word));
    return common.length >= COVERED * shorter && common.filter(isTelling).length >= TELLING;
  };
}

function sameLong(one: Utterance, other: Utterance, shorter: number): boolean {
  const { matched, telling } = align(one.words, other.words);
  if (matched < COVERED * shorter || telling < TELLING) return false;
  if (telling >= NO_ACCIDENT) return true;
  if (speakersDiffer(one, other)) return false;
  // “Our thoughts are with the family” is said by everybody of everything.
  return one.surname === null || other.surname === null ? shares(one, other, 0) : true;
}

/** A few quoted words: the same words, in sentences that speak of the same. */
function sameShort(one: Utterance, other: Utterance): boolean {
  const [a, b] = [one.words, other.words];
  if (a.length < 2 || a.join(' ') !== b.join(' ') || !a.some(isTelling)) return false;
  return !speakersDiffer(one, other) && shares(one, other, SHARED_PART);
}

function speakersDiffer(one: Utterance, other: Utterance): boolean {
  return one.surname !== null && other.surname !== null && one.surname !== other.surname;
}

function shares(one: Utterance, other: Utterance, part: number): boolean {
  const own = new Set([...one.words, ...other.words]);
  const [around, aroundOther] = [one.context(), other.context()];
  let shared = 0;
  for (const word of around) if (!own.has(word) && aroundOther.has(word)) shared += 1;
  return shared >= Math.max(SHARED_CONTEXT, part * Math.min(around.size, aroundOther.size));
}
