import { LONG, type Utterance } from './same.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isTelling } from './words.ts';

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
 * Meets the long utterances one by one, in their order: tells `meet` for each of its runs which of the first few
 * utterances with the same run came before, and remembers it for those to come.
 *
 * All of it stands in lists of plain numbers. Of thousands of articles there are millions of runs; with a map and an
 * array for each run, linking took three times as long.
 */
export function openRuns(
  utterances: readonly Utterance[],
  vocabulary: Vocabulary,
): (number: number, meet: (other: number) => void) => void {
  const { words, starts } = layOut(utterances);
  const { runAt, counts } = numberRuns(words, starts, vocabulary);
  const meetIn = openLists(counts);
  return (number, meet) => {
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at += 1) {
      const run = runAt[at] ?? NONE;
      if (run !== NONE) meetIn(run, number, meet);
    }
  };
}

/** The first few utterances that have met each run. */
function openLists(counts: Int32Array): (run: number, number: number, meet: (other: number) => void) => void {
  // Where the list of each run begins, one behind the other; a run that stands once needs no room.
  const from = new Int32Array(counts.length + 1);
  for (const [run, count] of counts.entries()) {
    from[run + 1] = (from[run] ?? 0) + (count > 1 ? Math.min(count, REMEMBERED) : 0);
  }
  const remembered = new Int32Array(from[counts.length] ?? 0);
  const filled = new Uint8Array(counts.length);
  // The utterance that was the last to meet each run: a run that comes twice in one counts once.
  const last = new Int32Array(counts.length).fill(NONE);
  return (run, number, meet) => {
    if (last[run] === number) return;
    last[run] = number;
    const begin = from[run] ?? 0;
    const free = begin + (filled[run] ?? 0);
    for (let place = begin; place < free; place += 1) meet(remembered[place] ?? 0);
    if (free === from[run + 1]) return;
    remembered[free] = number;
    filled[run] = free - begin + 1;
  };
}

/** No run, or no utterance. */
const NONE = -1;

/** The words of all long utterances, one behind the other, and where those of each begin. */
function layOut(utterances: readonly Utterance[]): { words: Int32Array; starts: Int32Array } {
  const starts = new Int32Array(utterances.length + 1);
  for (const [number, { words }] of utterances.entries()) {
    starts[number + 1] = (starts[number] ?? 0) + (words.length < LONG ? 0 : words.length);
  }
  const all = new Int32Array(starts[utterances.length] ?? 0);
  for (const [number, { words }] of utterances.entries()) {
    if (words.length >= LONG) all.set(words, starts[number]);
  }
  return { words: all, starts };
}

/** For each word the number of the run that begins with it, and how often each run stands anywhere. */
function numberRuns(words: Int32Array, starts: Int32Array, { tells }: Vocabulary) {
  const runAt = new Int32Array(words.length).fill(NONE);
  const counts: number[] = [];
  const numberOf = openNumbers(words);
  for (let number = 0; number + 1 < starts.length; number += 1) {
    const end = (starts[number + 1] ?? 0) - SHINGLE;
    for (let at = starts[number] ?? 0; at <= end; at += 1) {
      if (!(tells(words[at] ?? 0) || tells(words[at + 1] ?? 0) || tells(words[at + 2] ?? 0))) continue;
      const run = numberOf(at);
      runAt[at] = run;
      counts[run] = (counts[run] ?? 0) + 1;
    }
  }
  return { runAt, counts: Int32Array.from(counts) };
}

/** Numbers the runs that begin at places of `words`, from 0 on; the same for the same words. */
function openNumbers(words: Int32Array): (at: number) => number {
  // A table with open places, at the most half full: where each known run began first, and which number it has.
  const mask = 2 ** Math.ceil(Math.log2(2 * words.length + 2)) - 1;
  const firstAt = new Int32Array(mask + 1).fill(NONE);
  const numbers = new Int32Array(mask + 1);
  let known = 0;
  return (at) => {
    const [a = 0, b = 0, c = 0] = [words[at], words[at + 1], words[at + 2]];
    let slot = mix(a, b, c) & mask;
    for (let first = firstAt[slot] ?? NONE; first !== NONE; first = firstAt[slot] ?? NONE) {
      if (words[first] === a && words[first + 1] === b && words[first + 2] === c) return numbers[slot] ?? 0;
      slot = (slot + 1) & mask;
    }
    firstAt[slot] = at;
    numbers[slot] = known;
    known += 1;
    return known - 1;
  };
}

/** A number in which each bit depends on all three. */
function mix(a: number, b: number, c: number): number {
  let sum = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return sum ^ (sum >>> 13);
}
