import type { Mention } from '../grammar/mention.ts';
import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NOUNS,
  MALE_TITLES,
  UNNAMED_NOUNS,
} from '../lexicon/people-words.ts';
import { words } from '../lexicon/words.ts';
import type { Person } from './person.ts';

/** Nouns for whoever leads; one stands for another (“the boss of …”, “its Director General”). */
export const LEADERS: ReadonlySet<string> = words(`
  head boss chief director leader president chairman chairwoman chair commissioner secretary general ceo executive
  founder owner manager minister commander officer superintendent inspector principal headteacher captain coach editor`);

/** Nouns that many people of one story can answer to; they say little. */
const VAGUE: ReadonlySet<string> = words('man woman person member former friend speaker one other year-old');

const SAME = 5;
const KINDRED = 2;

/**
 * How well a person answers to a role mention: 0 against the gender, more with the same noun printed beside the name,
 * or with one of the same class. A role with a complement (“head of the agency”) needs the same noun.
 */
export function fitsRole(person: Person, mention: Mention): number {
  const roles = mention.roles;
  if (roles.some((role) => FEMALE_NOUNS.has(role) || FEMALE_TITLES.has(role)) && person.gender === 'male')
    return 0;
  if (roles.some((role) => MALE_NOUNS.has(role) || MALE_TITLES.has(role)) && person.gender === 'female')
    return 0;
  if (roles.some((role) => person.roles.has(role) && !VAGUE.has(role))) return SAME;
  if (hasComplement(mention) || roles.some((role) => UNNAMED_NOUNS.has(role))) return 0;
  const leads =
    roles.some((role) => LEADERS.has(role)) && [...person.roles].some((role) => LEADERS.has(role));
  return leads ? KINDRED : 1;
}

/** “head of the agency”, “spokesman for the force”. */
export function hasComplement(mention: Mention): boolean {
  return /\s(of|for|at|with|from|in|to)\s/i.test(mention.words);
}
