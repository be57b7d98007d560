/** Given names, and what they tell. */
import { phrases } from '../../words.ts';

export type Gender = 'male' | 'female';

const MALE = phrases('names-male');
const FEMALE = phrases('names-female');
const ALSO_WORDS: ReadonlyMap<string, Gender | null> = new Map(
  [...phrases('names-also-words')].map((line) => {
    const [name = '', gender = ''] = line.split(' ');
    return [name, gender === 'male' || gender === 'female' ? gender : null];
  }),
);

/** A word that is a given name and hardly anything else. */
export const isGivenName = (word: string): boolean => MALE.has(word) || FEMALE.has(word);

/** A given name that is a common word too (Will, Mark, Grace): it needs a name behind it to count as one. */
export const isAlsoWord = (word: string): boolean => ALSO_WORDS.has(word);

/** Whose name it usually is. A weight, never a proof: half the world's names stand in no list. */
export function genderOfGivenName(word: string): Gender | null {
  if (MALE.has(word)) return 'male';
  if (FEMALE.has(word)) return 'female';
  return ALSO_WORDS.get(word) ?? null;
}
