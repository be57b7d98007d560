import type { Mention } from '../grammar/mention.ts';
import { words } from '../lexicon/words.ts';
import type { Person } from './person.ts';
import { findPerson, type Naming } from './register.ts';
import type { Knowledge } from './resolve.ts';

/** Nouns for whoever leads; one stands for another between two sentences (“the boss of …”, “its Director General”). */
const LEADERS: ReadonlySet<string> = words(`
  head boss chief director leader president chairman chairwoman chair commissioner secretary general ceo executive
  founder owner manager minister commander officer superintendent inspector principal headteacher captain coach editor`);

const REACH = 2;

/**
 * Whom a role that opens a story stands for: the person first named, with such a role beside the name, in the same
 * paragraph or the next two. Takes “the boss of the agency warned … The agency's director, Ann Lee, said”; refuses a
 * person named before, and a role of another sort.
 */
export function introducedAfter(known: Knowledge, mention: Mention, paragraph: number): Person | null {
  if (!mention.roles.some((role) => LEADERS.has(role))) return null;
  const { register } = known;
  for (const naming of register.namings) {
    if (naming.paragraph > paragraph + REACH) return null;
    const later =
      naming.paragraph > paragraph || (naming.paragraph === paragraph && naming.from > mention.to);
    const person = findPerson(register, naming.words, naming.titles);
    if (person === null) continue;
    if (!later) {
      if (naming.paragraph === paragraph || !hasComplement(mention)) return null;
      continue;
    }
    if (isFirst(register.namings, naming, known, person) && isLeader(known, naming)) return person;
  }
  return null;
}

function hasComplement(mention: Mention): boolean {
  return / of /.test(mention.words);
}

function isFirst(namings: readonly Naming[], naming: Naming, known: Knowledge, person: Person): boolean {
  return namings.find((one) => findPerson(known.register, one.words, one.titles) === person) === naming;
}

/** A leader's noun stands right before the name, or after a comma behind it. */
function isLeader(known: Knowledge, naming: Naming): boolean {
  const tokens = known.article.paragraphs[naming.paragraph]?.tokens ?? [];
  const around = tokens.slice(Math.max(0, naming.from - 5), naming.to + 6);
  return around.some((token) => LEADERS.has(token.lower));
}
