import { LONG, type Utterance } from './same.ts';
import type { Vocabulary } from './vocabulary.ts';
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

/**
 * Meets the utterances one by one, in their order: for each it gives the earlier ones of other articles that may be
 * the same, the likeliest first, and remembers it for those to come.
 */
export function openCandidates(
  utterances: readonly Utterance[],
  vocabulary: Vocabulary,
): (utterance: Utterance, number: number) => number[] {
  const byPhrase = new Map<string, number[]>();
  const byRun = new Map<number, number[]>();
  const articlesOf = countShort(utterances);
  const runsOf = openRuns(vocabulary);
  const listsOf = ({ words }: Utterance, number: number) => {
    if (words.length >= LONG) return [...runsOf(words)].map((run) => meet(byRun, run, number));
    const phrase = words.join(' ');
    return (articlesOf.get(phrase)?.size ?? 0) > IDIOM ? [] : [meet(byPhrase, phrase, number)];
  };
  const articles = Int32Array.from(utterances, ({ article }) => article);
  // How many lists hold each utterance; all 0 between two meetings.
  const shared = new Uint32Array(utterances.length);
  /** Counts those of other articles that stand in the lists, and tells which they are. */
  const count = (lists: readonly (readonly number[])[], article: number): number[] => {
    const met: number[] = [];
    for (const list of lists) {
      for (const other of list) {
        if (articles[other] === article) continue;
        const before = shared[other] ?? 0;
        if (before === 0) met.push(other);
        shared[other] = before + 1;
      }
    }
    return met;
  };
  return (utterance, number) => {
    const met = count(listsOf(utterance, number), utterance.article);
    const least = utterance.words.length < LONG ? 1 : SHARED;
    const likely = met
      .filter((other) => (shared[other] ?? 0) >= least)
      .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
      .slice(0, COMPARED);
    for (const other of met) shared[other] = 0;
    return likely;
  };
}

/** The first few utterances under a key, with this one where it is among them. */
function meet<K>(index: Map<K, number[]>, key: K, number: number): readonly number[] {
  const known = index.get(key);
  if (known === undefined) index.set(key, [number]);
  else if (known.length < REMEMBERED) known.push(number);
  return known ?? [];
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

/** More words than there are; two such numbers in one are still exact. */
const MOST = 2 ** 26;

/** Numbers for runs of three words of which one at least says something; the same for the same words. */
function openRuns({ tells }: Vocabulary): (words: readonly number[]) => Set<number> {
  const pairs = new Map<number, number>();
  const pairOf = (one: number, other: number) => {
    const key = one * MOST + other;
    const known = pairs.get(key) ?? pairs.size;
    if (known === pairs.size) pairs.set(key, known);
    return known;
  };
  return (words) => {
    const runs = new Set<number>();
    for (let i = 0; i + SHINGLE <= words.length; i += 1) {
      const [a = 0, b = 0, c = 0] = [words[i], words[i + 1], words[i + 2]];
      if (tells(a) || tells(b) || tells(c)) runs.add(pairOf(a, b) * MOST + c);
    }
    return runs;
  };
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
