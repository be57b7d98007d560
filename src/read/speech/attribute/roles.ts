import { phrases, words } from '../../words.ts';
import type { Mention } from '../grammar/mention.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NOUNS,
  MALE_TITLES,
  TITLE_WORDS,
  UNNAMED_NOUNS,
} from '../lexicon/people-words.ts';
import type { Entity, Office } from '../names/entity.ts';
import { plainOffice } from '../names/office.ts';
import type { Entities } from '../names/table.ts';

/** Nouns for whoever leads; one stands for another (“the boss of …”, “its Director General”). */
export const LEADERS = phrases('people/leaders');

/** Nouns that many people of one story can answer to; they say little. */
const VAGUE: ReadonlySet<string> = words('man woman person member former friend speaker one other year-old');

const SAME = 5;
const KINDRED = 2;

/** The office that a mention names: the noun before its first preposition, and the words before that. */
function officeOf({ words: printed }: Mention): Office {
  const all = printed.toLowerCase().split(/\s+/);
  const cut = all.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  const head = (cut < 0 ? all : all.slice(0, cut)).map((word) => word.replace(/['’]s?$/, ''));
  const noun = head.at(-1) ?? '';
  return plainOffice({
    noun: TITLE_WORDS.get(noun) ?? noun,
    modifiers: head.slice(0, -1).filter((word) => !DETERMINERS.has(word)),
  });
}

/** `same`: noun and a word before it agree; `noun`: only the noun; `other`: one noun, and words that tell it apart. */
function compare(a: Office, b: Office): 'same' | 'noun' | 'other' | null {
  if (a.noun !== b.noun) return null;
  if (a.modifiers.length === 0 || b.modifiers.length === 0) return 'noun';
  return a.modifiers.some((word) => b.modifiers.includes(word)) ? 'same' : 'other';
}

/** Whether a person's gender is against a role's. */
function against({ gender }: Entity, roles: readonly string[]): boolean {
  if (gender === null) return false;
  const [nouns, titles] = gender === 'male' ? [FEMALE_NOUNS, FEMALE_TITLES] : [MALE_NOUNS, MALE_TITLES];
  return roles.some((role) => nouns.has(role) || titles.has(role));
}

/**
 * The one person beside whose name the article prints the office of a mention, words before its noun included:
 * “Iran's supreme leader”, before or after “Iran's supreme leader, Ali Hosseini”.
 */
export function bearerOf(entities: Entities, mention: Mention): Entity | null {
  const office = officeOf(mention);
  const bearers = (entities.byOffice.get(office.noun) ?? []).filter(
    (one) => !against(one, mention.roles) && one.offices.some((other) => compare(other, office) === 'same'),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/**
 * How well a person answers to a role mention: 0 against the gender, more with the same noun printed beside the name,
 * or with one of the same class. A role with a complement (“head of the agency”) needs the same noun.
 */
export function fitsRole(person: Entity, mention: Mention): number {
  const { roles } = mention;
  if (against(person, roles)) return 0;
  const office = officeOf(mention);
  const compared = person.offices.map((other) => compare(other, office));
  if (compared.includes('same')) return SAME * 2;
  if (compared.includes('noun') && !VAGUE.has(office.noun)) return SAME;
  if (compared.includes('other')) return 0;
  const ownOffice = /\s\p{Lu}\p{Ll}/u.test(mention.words);
  if (ownOffice || hasComplement(mention) || roles.some((role) => UNNAMED_NOUNS.has(role))) return 0;
  const leads =
    roles.some((role) => LEADERS.has(role)) && person.offices.some(({ noun }) => LEADERS.has(noun));
  return leads ? KINDRED : 1;
}

/** “head of the agency”, “spokesman for the force”. */
export function hasComplement(mention: Mention): boolean {
  return /\s(of|for|at|with|from|in|to)\s/i.test(mention.words);
}
