import { LONG, type Utterance } from './same.ts';
import { isTelling } from './words.ts';

/** Words in a shingle: fewer would meet everywhere, more would miss a quotation cut and reworded. */
const SHINGLE = 3;
/** Shingles that two long quotations must share to be compared at all. */
export const SHARED = 2;
/**
 * Quotations remembered for each shingle, and compared with each quotation. What five hundred outlets print
 * alike is linked through the first few, so the work stays linear in the number of quotations.
 */
export const REMEMBERED = 12;
const COMPARED = 12;
/** A short phrase in more articles than this is an idiom. */
const IDIOM = 40;

/** Remembers utterances, and finds those of other articles that may be the same. */
export interface Candidates {
  readonly like: (utterance: Utterance) => number[];
  readonly add: (utterance: Utterance, number: number) => void;
}

export function openCandidates(utterances: readonly Utterance[]): Candidates {
  const index = new Map<string, number[]>();
  const phrases = countShort(utterances);
  const keys = (utterance: Utterance) => keysOf(utterance, phrases);
  return {
    like: (utterance) => {
      const shared = new Map<number, number>();
      for (const key of keys(utterance)) {
        for (const number of index.get(key) ?? []) {
          if (utterances[number]?.article === utterance.article) continue;
          shared.set(number, (shared.get(number) ?? 0) + 1);
        }
      }
      const least = utterance.words.length < LONG ? 1 : SHARED;
      return [...shared]
        .filter(([, count]) => count >= least)
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, COMPARED)
        .map(([number]) => number);
    },
    add: (utterance, number) => {
      for (const key of keys(utterance)) {
        const known = index.get(key) ?? [];
        if (known.length < REMEMBERED) index.set(key, [...known, number]);
      }
    },
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

function keysOf({ words }: Utterance, phrases: ReadonlyMap<string, ReadonlySet<number>>): Set<string> {
  if (words.length < LONG) {
    const phrase = words.join(' ');
    const isIdiom = (phrases.get(phrase)?.size ?? 0) > IDIOM;
    return new Set(isIdiom ? [] : [`= ${phrase}`]);
  }
  return shingles(words);
}

/** Runs of three words of which one at least says something. */
export function shingles(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    const run = words.slice(i, i + SHINGLE);
    if (run.some(isTelling)) runs.add(run.join(' '));
  }
  return runs;
}
