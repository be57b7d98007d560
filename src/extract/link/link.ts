import { type Extraction, type Quotation, SURE } from '../../model.ts';
import { quotationIds } from '../quotations/id.ts';
import { openCandidates } from './candidates.ts';
import { contextOf } from './context.ts';
import { isSameUtterance, type Utterance } from './same.ts';
import { foldWords } from './words.ts';

/**
 * Gives quotations of different articles that print the same utterance the same statement, whether they are
 * cut, worded or marked differently. The statement is named after the words of its first variant, in the
 * order of the articles. Takes time linear in the number of quotations.
 */
export function link(extractions: readonly Extraction[]): Extraction[] {
  const quotations = extractions.flatMap((extraction, article) =>
    extraction.quotations.map((quotation) => ({
      quotation,
      utterance: toUtterance(extraction, quotation, article),
    })),
  );
  const groups = group(quotations.map(({ utterance }) => utterance));
  const names = nameGroups(
    groups,
    quotations.map(({ quotation }) => quotation),
  );
  let number = 0;
  return extractions.map((extraction) => ({
    ...extraction,
    quotations: extraction.quotations.map((quotation) => {
      const statement = names.get(groups[number] ?? -1) ?? null;
      number += 1;
      return { ...quotation, statement };
    }),
  }));
}

function toUtterance(extraction: Extraction, quotation: Quotation, article: number): Utterance {
  return {
    article,
    words: foldWords(quotation.exact.join(' ')),
    context: contextOf(extraction, quotation),
    surname: surnameOf(quotation),
  };
}

/** A speaker who is only described (“a senior officer”) or not sure may be anybody's name elsewhere. */
function surnameOf({ speaker, confidence }: Quotation): string | null {
  if (speaker === null || confidence < SURE) return null;
  const words = speaker.split(/\s+/);
  return words.every((word) => /^\p{Lu}/u.test(word)) ? (foldWords(speaker).at(-1) ?? null) : null;
}

/** For each utterance the number of the first one of its group. */
function group(utterances: readonly Utterance[]): number[] {
  const parents = utterances.map((_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    for (let up = parents[root] ?? root; up !== root; up = parents[root] ?? root) root = up;
    return root;
  };
  const candidates = openCandidates(utterances);
  utterances.forEach((utterance, number) => {
    for (const earlier of candidates.like(utterance)) {
      const other = utterances[earlier];
      if (other === undefined || !isSameUtterance(utterance, other)) continue;
      const [a, b] = [rootOf(number), rootOf(earlier)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
    candidates.add(utterance, number);
  });
  return parents.map(rootOf);
}

/** Names of the groups that have more than one member, by their first. */
function nameGroups(groups: readonly number[], quotations: readonly Quotation[]): Map<number, string> {
  const sizes = new Map<number, number>();
  for (const first of groups) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  const linked = [...sizes].filter(([, size]) => size > 1).map(([first]) => first);
  const names = quotationIds(linked.map((first) => quotations[first]?.exact ?? []));
  return new Map(linked.map((first, index) => [first, names[index] ?? '']));
}
