import { openRuns, REMEMBERED } from './runs.ts';
import { LONG, type Utterance } from './same.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shingles that two long quotations must share to be compared at all. */
export const SHARED = 2;
/** Quotations compared with each quotation. */
const COMPARED = 12;
/** A short phrase in more articles than this is an idiom. */
const IDIOM = 40;

/**
 * Meets the utterances one by one, in their order: for each it gives the earlier ones of other articles that may be
 * the same, the likeliest first, and remembers it for those to come.
 */
export function openCandidates(
  utterances: readonly Utterance[],
  vocabulary: Vocabulary,
): (utterance: Utterance, number: number) => number[] {
  const phrases = openPhrases(utterances);
  const runs = openRuns(utterances, vocabulary);
  const articles = Int32Array.from(utterances, ({ article }) => article);
  // How many lists of `metBy` hold each utterance: with so many of them, nothing is put back to 0 in between.
  const shared = new Int32Array(utterances.length);
  const metBy = new Int32Array(utterances.length).fill(-1);
  /** Those of other articles that stand in so many lists of this one. */
  const meetAll = (utterance: Utterance, number: number): number[] => {
    const isShort = utterance.words.length < LONG;
    const least = isShort ? 1 : SHARED;
    const likely: number[] = [];
    const meet = (other: number): void => {
      if (articles[other] === utterance.article) return;
      const count = metBy[other] === number ? (shared[other] ?? 0) + 1 : 1;
      metBy[other] = number;
      shared[other] = count;
      if (count === least) likely.push(other);
    };
    if (isShort) phrases(utterance, number)?.forEach(meet);
    else runs(number, meet);
    return likely;
  };
  const byLikelihood = (a: number, b: number) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b;
  return (utterance, number) => meetAll(utterance, number).sort(byLikelihood).slice(0, COMPARED);
}

/** The first few utterances of the same few words, this one among them where it is one; none where they are an idiom. */
function openPhrases(
  utterances: readonly Utterance[],
): (utterance: Utterance, number: number) => readonly number[] | undefined {
  const articlesOf = countShort(utterances);
  const byPhrase = new Map<string, number[]>();
  return ({ words }, number) => {
    const phrase = words.join(' ');
    if ((articlesOf.get(phrase)?.size ?? 0) > IDIOM) return undefined;
    const known = byPhrase.get(phrase);
    if (known === undefined) byPhrase.set(phrase, [number]);
    else if (known.length < REMEMBERED) known.push(number);
    return known;
  };
}

/** In how many articles each short phrase is quoted. */
function countShort(utterances: readonly Utterance[]): Map<string, Set<number>> {
  const articles = new Map<string, Set<number>>();
  for (const { words, article } of utterances) {
    if (words.length >= LONG) continue;
    const phrase = words.join(' ');
    articles.set(phrase, (articles.get(phrase) ?? new Set()).add(article));
  }
  return articles;
}
