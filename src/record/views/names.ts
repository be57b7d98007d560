/** Lists of people by the letter of their last word. */
import type { People } from '../people.ts';
import type { Person } from '../types.ts';

/** What stands after a name and is none. */
const SUFFIX = /,?\s+(?:jr|jnr|sr|snr|ii|iii|iv)\.?$/i;
/** The section of names that begin with no letter. */
export const NO_LETTER = 'other';

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** “Ann van Lee Jr” as “lee”, for sorting. */
function lastWord(name: string): string {
  return plain(name.replace(SUFFIX, '').split(/\s+/).at(-1) ?? '').replace(/^[^\p{L}\p{N}]+/u, '');
}

/** The letter under which a name is listed: the first of its last word, without its marks; or `other`. */
export function letterOf({ name }: Pick<Person, 'name'>): string {
  const [first = ''] = lastWord(name);
  return /\p{L}/u.test(first) ? first : NO_LETTER;
}

/** Everyone in the order of the last words of their names; names without letters last. */
export function byLastWord(people: readonly Person[]): Person[] {
  const keyed = people.map((person) => {
    const letter = letterOf(person) === NO_LETTER ? '1' : '0';
    return { person, key: `${letter}${lastWord(person.name)} ${plain(person.name)} ${person.id}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ person }) => person);
}

/** Everyone who is quoted, those with a page first. */
export const everyone = ({ pages, others }: People): readonly Person[] => [...pages, ...others];

/** Those with most quotations; of two with as many, the one whose name comes first. */
export function mostQuoted(people: readonly Person[], most: number): Person[] {
  return people
    .toSorted((a, b) => b.quotations.length - a.quotations.length || (a.name < b.name ? -1 : 1))
    .slice(0, most);
}
