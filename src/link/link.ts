import type { Extraction } from '../model.ts';
import { numbered } from '../read/speech/quotations/id.ts';
import { openCandidates } from './candidates.ts';
import { type Linkable, linkablesOf } from './linkable.ts';
import { openSame, type Utterance } from './same.ts';

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
 * the words of its first variant, in the order of the articles. Takes time linear in the number of quotations.
 */
function findStatements(articles: readonly (readonly Linkable[])[]): (string | null)[] {
  const utterances = articles.flatMap((linkables, article) =>
    linkables.map((linkable) => ({ ...linkable, article })),
  );
  const groups = group(utterances);
  const statements = nameGroups(groups, utterances);
  return groups.map((first) => statements.get(first) ?? null);
}

/** For each utterance the number of the first one of its group. */
function group(utterances: readonly Utterance[]): number[] {
  const parents = utterances.map((_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    for (let up = parents[root] ?? root; up !== root; up = parents[root] ?? root) root = up;
    return root;
  };
  const candidatesFor = openCandidates(utterances);
  const isSame = openSame();
  utterances.forEach((utterance, number) => {
    for (const earlier of candidatesFor(number)) {
      const other = utterances[earlier];
      if (other === undefined || !isSame(utterance, other)) continue;
      const [a, b] = [rootOf(number), rootOf(earlier)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  });
  return parents.map(rootOf);
}

/** Names of the groups that have more than one member, by their first. */
function nameGroups(groups: readonly number[], utterances: readonly Linkable[]): Map<number, string> {
  const sizes = new Map<number, number>();
  for (const first of groups) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  const linked = [...sizes].filter(([, size]) => size > 1).map(([first]) => first);
  const ids = numbered(linked.map((first) => utterances[first]?.name ?? ''));
  return new Map(linked.map((first, index) => [first, ids[index] ?? '']));
}
