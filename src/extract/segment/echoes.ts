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

const wordsOf = (text: string): string[] =>
  text
    .slice(0, READ)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** Places of each run of words; a run in very many passages says nothing, so only its first few places are kept. */
function indexRuns(passages: readonly Passage[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  passages.forEach((passage, index) => {
    for (const run of runsOf(wordsOf(passage.text))) {
      const known = places.get(run);
      if (known === undefined) places.set(run, [index]);
      else if (known.at(-1) !== index && known.length < 4) known.push(index);
    }
  });
  return places;
}

/** The passage that shares most runs with the one at `index`. */
function bestEcho(
  runs: readonly string[],
  index: number,
  places: ReadonlyMap<string, readonly number[]>,
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
  let places: Map<string, number[]> | null = null;
  return (index) => {
    const passage = passages[index];
    if (passage === undefined || passage.shape.words > LONGEST) return null;
    const runs = runsOf(wordsOf(passage.text));
    if (runs.length === 0) return null;
    places ??= indexRuns(passages);
    return bestEcho(runs, index, places);
  };
}
