import type { Mention } from '../grammar/mention.ts';
import type { Person } from './person.ts';
import { findPerson, type Naming } from './register.ts';
import type { Knowledge } from './resolve.ts';
import { hasComplement, LEADERS } from './roles.ts';

const REACH = 2;

/**
 * Whom a role that opens a story stands for: the person first named, with such a role beside the name, in the same
 * paragraph or the next two. Takes “the boss of the agency warned … The agency's director, Ann Lee, said”; refuses a
 * role without complement when somebody was named before, and a role of another sort.
 */
export function introducedAfter(known: Knowledge, mention: Mention, paragraph: number): Person | null {
  if (!mention.roles.some((role) => LEADERS.has(role))) return null;
  const firsts = firstNamings(known, paragraph + REACH);
  const before = firsts.some(({ naming }) => isBefore(naming, mention, paragraph));
  if (before && !hasComplement(mention)) return null;
  const later = firsts.filter(({ naming }) => !isBefore(naming, mention, paragraph));
  return later.find(({ naming }) => isLeader(known, naming))?.person ?? null;
}

function isBefore(naming: Naming, mention: Mention, paragraph: number): boolean {
  return naming.paragraph < paragraph || (naming.paragraph === paragraph && naming.from < mention.to);
}

/** The first naming of each person, up to a paragraph. */
function firstNamings(known: Knowledge, last: number): { naming: Naming; person: Person }[] {
  const seen = new Map<Person, Naming>();
  for (const naming of known.register.namings) {
    if (naming.paragraph > last) break;
    const person = findPerson(known.register, naming.words, naming.titles);
    if (person?.evident === true && !seen.has(person)) seen.set(person, naming);
  }
  return [...seen].map(([person, naming]) => ({ person, naming }));
}

/** A leader's noun stands right before the name, or after a comma behind it. */
function isLeader(known: Knowledge, naming: Naming): boolean {
  const tokens = known.article.paragraphs[naming.paragraph]?.tokens ?? [];
  const around = tokens.slice(Math.max(0, naming.from - 5), naming.to + 6);
  return around.some((token) => LEADERS.has(token.lower));
}
