import { type PersonEntry, SURE } from '../model.ts';
import type { CiteBook } from './cites.ts';
import type { Person, Said } from './types.ts';

/** A name as an id: lower-case letters and digits joined by hyphens. */
export function personId(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed';
}

/** Everyone who speaks, and which of them have a page of their own. */
export interface People {
  /** Those in people.yaml and those who speak in two articles or more. */
  readonly pages: readonly Person[];
  /** The other speakers, for the list; most quotations first. */
  readonly others: readonly Person[];
}

/**
 * Gathers the quotations by speaker, and what is reported of each who is quoted. A speaker below {@link SURE} is left
 * out: a doubtful name makes no page and counts for nobody.
 */
export function resolvePeople(
  entries: readonly PersonEntry[],
  { quotations, indirect }: Pick<Person, 'quotations' | 'indirect'>,
  book: CiteBook,
): People {
  const bySpeaker = sureBySpeaker(quotations);
  const toldOf = sureBySpeaker(indirect);
  const described = entries.map((entry, index) => {
    const roles = book.resolveAll(entry.roles ?? [], 'content/people.yaml', ['people', index, 'roles']);
    const [said, told] = [bySpeaker.get(entry.name) ?? [], toldOf.get(entry.name) ?? []];
    return { ...entry, roles, quotations: said, indirect: told, href: `people/${entry.id}.html` };
  });
  const named = new Set(entries.map(({ name }) => name));
  const taken = new Set(entries.map(({ id }) => id));
  const found = [...bySpeaker]
    .filter(([name]) => !named.has(name))
    // Of names that give one id each keeps its own, whoever is quoted more by the next report.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, said]): Person => {
      const id = freeId(personId(name), taken);
      const told = toldOf.get(name) ?? [];
      return { id, name, roles: [], quotations: said, indirect: told, href: `people/${id}.html` };
    })
    .sort((a, b) => b.quotations.length - a.quotations.length);
  const speaksTwice = (person: Person) =>
    new Set(person.quotations.map(({ article }) => article.slug)).size > 1;
  return {
    pages: [...described, ...found.filter(speaksTwice)],
    others: found.filter((one) => !speaksTwice(one)),
  };
}

/** Who says something, where that is sure; else `null`. */
export const sureSpeaker = ({ speaker, confidence }: Pick<Said, 'speaker' | 'confidence'>): string | null =>
  confidence >= SURE ? speaker : null;

/** By speaker what is surely said by somebody known. */
export function sureBySpeaker<S extends Pick<Said, 'speaker' | 'confidence'>>(
  said: readonly S[],
): Map<string, S[]> {
  const groups = Map.groupBy(said, sureSpeaker);
  groups.delete(null);
  return groups as Map<string, S[]>;
}

/** An id that nobody has yet: as wanted, or with a number after it. It is taken then. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
