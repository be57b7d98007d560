import { LONG, type Utterance } from './same.ts';
import { isTelling } from './words.ts';

/** Shingles that two long quotations must share to be compared at all. */
export const SHARED = 2;
/** Quotations compared with each quotation. */
const COMPARED = 12;
/** A short phrase in more articles than this is an idiom. */
const IDIOM = 40;
/** Words in a shingle: fewer would meet everywhere, more would miss a quotation cut and reworded. */
const SHINGLE = 3;
/**
 * Quotations remembered for each shingle. What five hundred outlets print alike is linked through the first few, so
 * the work stays linear in the number of quotations.
 */
export const REMEMBERED = 12;

/** Runs of three words of which one at least says something. */
export function shingles(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    const run = words.slice(i, i + SHINGLE);
    if (run.some(isTelling)) runs.add(run.join(' '));
  }
  return runs;
}

/**
 * Meets the utterances one by one, in their order: for each it gives the earlier ones of other articles that may be
 * the same, the likeliest first, and remembers it for those to come.
 */
export function openCandidates(utterances: readonly Utterance[]): (number: number) => number[] {
  const articlesOf = countShort(utterances);
  const [meetByPhrase, meetByShingle] = [openLists(), openLists()];
  const meet = (number: number, words: readonly string[]): Map<number, number> => {
    if (words.length >= LONG) return meetByShingle(number, shingles(words));
    const phrase = words.join(' ');
    return meetByPhrase(number, (articlesOf.get(phrase)?.size ?? 0) > IDIOM ? [] : [phrase]);
  };
  return (number) => {
    const { words, article } = utterances[number] as Utterance;
    const least = words.length < LONG ? 1 : SHARED;
    return [...meet(number, words)]
      .filter(([other, count]) => count >= least && utterances[other]?.article !== article)
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b)
      .slice(0, COMPARED)
      .map(([other]) => other);
  };
}

/** Tells with which utterances before it one shares how many keys; of each key the first few are remembered. */
function openLists(): (number: number, keys: Iterable<string>) => Map<number, number> {
  const known = new Map<string, number[]>();
  return (number, keys) => {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const met = known.get(key) ?? [];
      for (const other of met) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (met.length < REMEMBERED) known.set(key, [...met, number]);
    }
    return shared;
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
