import type { Passage } from './passage.ts';

/** What is known of the words of one passage standing elsewhere too. */
export interface Echo {
  /** Share of its runs of four words that another passage has, 0 to 1. */
  readonly share: number;
  /** Index of that passage. */
  readonly of: number;
}

/** Finds for a passage the other one that repeats it most. */
export type EchoIndex = (index: number) => Echo | null;

const RUN = 4;
/** Longer passages repeat nothing in a list or a pull quote. */
const LONGEST = 80;
const READ = 4000;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Numbers that stand for the runs of words of a text; two different runs hardly ever share one. */
function runsOf(text: string): number[] {
  const runs: number[] = [];
  const words: number[] = [];
  for (const [word] of text.slice(0, READ).toLowerCase().matchAll(WORD)) {
    words.push(hash(word));
    if (words.length < RUN) continue;
    let run = 0;
    for (const one of words.slice(-RUN)) run = (Math.imul(run, 31) + one) | 0;
    runs.push(run);
  }
  return runs;
}

function hash(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    sum = (Math.imul(sum, 16777619) ^ (unit === 0x2019 ? 0x27 : unit)) | 0;
  }
  return sum;
}

/** Places of each run of words; a run in very many passages says nothing, so only its first few places are kept. */
function indexRuns(passages: readonly Passage[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  passages.forEach((passage, index) => {
    for (const run of runsOf(passage.text)) {
      const known = places.get(run);
      if (known === undefined) places.set(run, [index]);
      else if (known.at(-1) !== index && known.length < 4) known.push(index);
    }
  });
  return places;
}

/** The passage that shares most runs with the one at `index`. */
function bestEcho(
  runs: readonly number[],
  index: number,
  places: ReadonlyMap<number, readonly number[]>,
): Echo | null {
  const votes = new Map<number, number>();
  for (const place of runs.flatMap((run) => places.get(run) ?? [])) {
    if (place !== index) votes.set(place, (votes.get(place) ?? 0) + 1);
  }
  let best: Echo | null = null;
  for (const [of, count] of votes) {
    const share = count / runs.length;
    if (best === null || share > best.share) best = { of, share };
  }
  return best;
}

/** Reads which passages repeat which; built at first use, since most articles never ask. */
export function indexEchoes(passages: readonly Passage[]): EchoIndex {
  let places: Map<number, number[]> | null = null;
  return (index) => {
    const passage = passages[index];
    if (passage === undefined || passage.shape.words > LONGEST) return null;
    const runs = runsOf(passage.text);
    if (runs.length === 0) return null;
    places ??= indexRuns(passages);
    return bestEcho(runs, index, places);
  };
}
