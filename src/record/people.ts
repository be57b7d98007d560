import { type PersonEntry, SURE } from '../model.ts';
import type { CiteBook } from './cites.ts';
import type { Person, ResolvedQuotation } from './types.ts';

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
 * Gathers the quotations by speaker. A speaker below {@link SURE} is left out: a doubtful name makes no page
 * and counts for nobody.
 */
export function resolvePeople(
  entries: readonly PersonEntry[],
  quotations: readonly ResolvedQuotation[],
  book: CiteBook,
): People {
  const sure = quotations.filter(({ speaker, confidence }) => speaker !== null && confidence >= SURE);
  const bySpeaker = Map.groupBy(sure, ({ speaker }) => speaker ?? '');
  const described = entries.map((entry, index) => {
    const roles = book.resolveAll(entry.roles, 'content/people.yaml', ['people', index, 'roles']);
    return { ...entry, roles, quotations: bySpeaker.get(entry.name) ?? [], href: `people/${entry.id}.html` };
  });
  const named = new Set(entries.map(({ name }) => name));
  const taken = new Set(entries.map(({ id }) => id));
  const found = [...bySpeaker]
    .filter(([name]) => !named.has(name))
    .map(([name, said]): Person => {
      const id = freeId(personId(name), taken);
      return { id, name, roles: [], quotations: said, href: `people/${id}.html` };
    })
    .sort((a, b) => b.quotations.length - a.quotations.length || (a.name < b.name ? -1 : 1));
  const speaksTwice = (person: Person) =>
    new Set(person.quotations.map(({ article }) => article.slug)).size > 1;
  return {
    pages: [...described, ...found.filter(speaksTwice)],
    others: found.filter((one) => !speaksTwice(one)),
  };
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
