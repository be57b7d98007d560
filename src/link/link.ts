import type { Extraction } from '../model.ts';
import { numbered } from '../read/speech/quotations/id.ts';
import { openCandidates } from './candidates.ts';
import { type Linkable, linkablesOf } from './linkable.ts';
import { openSame, type Utterance } from './same.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** Links the quotations of articles that are at hand as a whole; see {@link findStatements}. */
export function link(extractions: readonly Extraction[]): Extraction[] {
  const statements = findStatements(extractions.map(linkablesOf)).values();
  return extractions.map((extraction) => ({
    ...extraction,
    quotations: extraction.quotations.map((quotation) => ({
      ...quotation,
      statement: statements.next().value ?? null,
    })),
  }));
}

/**
 * Gives quotations of different articles that print the same utterance the same statement, whether they are
 * cut, worded or marked differently; `null` to those that no other article prints. The statement is named after
 * the words of its first variant, in the order of the articles. Takes time linear in the number of quotations; the
 * articles are asked for once and not held.
 */
export function findStatements(articles: Iterable<readonly Linkable[]>): (string | null)[] {
  const vocabulary = openVocabulary();
  const utterances: Utterance[] = [];
  const names: string[] = [];
  let article = 0;
  for (const linkables of articles) {
    for (const linkable of linkables) {
      utterances.push(toUtterance(linkable, article, vocabulary));
      names.push(linkable.name);
    }
    article += 1;
  }
  const groups = group(utterances, vocabulary);
  const statements = nameGroups(groups, names);
  return groups.map((first) => statements.get(first) ?? null);
}

function toUtterance(
  { words, surname, context }: Linkable,
  article: number,
  { numberOf }: Vocabulary,
): Utterance {
  let known: ReadonlySet<number> | undefined;
  return {
    article,
    words: words.map(numberOf),
    surname,
    context: () => {
      known ??= new Set([...context()].map(numberOf));
      return known;
    },
  };
}

/** For each utterance the number of the first one of its group. */
function group(utterances: readonly Utterance[], vocabulary: Vocabulary): number[] {
  const parents = utterances.map((_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    for (let up = parents[root] ?? root; up !== root; up = parents[root] ?? root) root = up;
    return root;
  };
  const candidatesFor = openCandidates(utterances, vocabulary);
  const isSame = openSame(vocabulary);
  utterances.forEach((utterance, number) => {
    for (const earlier of candidatesFor(utterance, number)) {
      const other = utterances[earlier];
      if (other === undefined || !isSame(utterance, other)) continue;
      const [a, b] = [rootOf(number), rootOf(earlier)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  });
  return parents.map(rootOf);
}

/** Names of the groups that have more than one member, by their first. */
function nameGroups(groups: readonly number[], names: readonly string[]): Map<number, string> {
  const sizes = new Map<number, number>();
  for (const first of groups) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  const linked = [...sizes].filter(([, size]) => size > 1).map(([first]) => first);
  const ids = numbered(linked.map((first) => names[first] ?? ''));
  return new Map(linked.map((first, index) => [first, ids[index] ?? '']));
}
