import { matchesOf } from '../../text/matches.ts';
import type { Passage } from './passage.ts';

/** What is known of the words of one passage standing elsewhere too. */
export interface Echo {
  /** Share of its runs of four words that another passage has, 0 to 1. */
  readonly share: number;
  /** Index of that passage. */
  readonly of: number;
}

/** Which passages of an article repeat which. */
export interface EchoIndex {
  /** The other passage that shares most with the one at `index`; `null` where none shares anything. */
  readonly of: (index: number) => Echo | null;
  /** Index of the first passage with these very words. */
  readonly first: (text: string) => number;
  /** How many passages have these very words. */
  readonly count: (text: string) => number;
  /** Some speech in the article begins with the words that this text begins with. */
  readonly opensSpeech: (text: string) => boolean;
}

const RUN = 4;
/** Longer passages repeat nothing in a list or a pull quote. */
const LONGEST = 80;
const READ = 4000;

/** Letters and figures, with apostrophes and hyphens inside or behind. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** The runs of words of a text, as they are compared. */
function runsOf(text: string): string[] {
  const words = text.slice(0, READ).toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** Places of each run of words; a run in very many passages says nothing, so only its first few places are kept. */
function indexRuns(passages: readonly Passage[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
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

const OPENING = /["“‘](?=\p{L})/gu;
const OPENING_LENGTH = 16;

/** The first letters of every speech, as {@link EchoIndex.opensSpeech} looks them up. */
function indexSpeech(passages: readonly Passage[]): Set<string> {
  const openings = new Set<string>();
  for (const { text } of passages) {
    for (const { index } of matchesOf(OPENING, text.slice(0, READ))) {
      // A passage that is nothing but the speech is the one that asks.
      if (index > 0) openings.add(text.slice(index + 1, index + 1 + OPENING_LENGTH).toLowerCase());
    }
  }
  return openings;
}

const indexTexts = (passages: readonly Passage[]): Map<string, number[]> =>
  Map.groupBy(passages.keys(), (index) => passages[index]?.text ?? '');

/** Reads which passages repeat which; each index is built at its first use, since most articles never ask. */
export function indexEchoes(passages: readonly Passage[]): EchoIndex {
  let places: Map<string, number[]> | null = null;
  let speech: Set<string> | null = null;
  let texts: Map<string, number[]> | null = null;
  return {
    of(index) {
      const passage = passages[index];
      if (passage === undefined || passage.shape.words > LONGEST) return null;
      const runs = runsOf(passage.text);
      if (runs.length === 0) return null;
      places ??= indexRuns(passages);
      return bestEcho(runs, index, places);
    },
    first(text) {
      texts ??= indexTexts(passages);
      return texts.get(text)?.[0] ?? -1;
    },
    count(text) {
      texts ??= indexTexts(passages);
      return texts.get(text)?.length ?? 0;
    },
    opensSpeech(text) {
      speech ??= indexSpeech(passages);
      return speech.has(text.slice(0, OPENING_LENGTH).toLowerCase());
    },
  };
}
