import { endOfRun, LETTER, NUMBER } from '../../text/letters.ts';
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

/** Numbers that stand for the runs of words of a text; two different runs hardly ever share one. */
function runsOf(text: string): number[] {
  const words = hashWords(text.slice(0, READ).toLowerCase());
  const runs: number[] = [];
  for (let at = RUN - 1; at < words.length; at += 1) {
    let run = 0;
    for (let back = RUN - 1; back >= 0; back -= 1) run = (Math.imul(run, 31) + (words[at - back] ?? 0)) | 0;
    runs.push(run);
  }
  return runs;
}

/** A number for each word: letters and figures, with apostrophes and hyphens inside or behind. */
function hashWords(text: string): number[] {
  const hashes: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at, LETTER | NUMBER);
    if (end === at) {
      at += 1;
      continue;
    }
    const wordEnd = endOfRun(text, end, LETTER | NUMBER, "'’-");
    hashes.push(hash(text, at, wordEnd));
    at = wordEnd;
  }
  return hashes;
}

function hash(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
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

function indexTexts(passages: readonly Passage[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  passages.forEach(({ text }, index) => {
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  });
  return places;
}

/** Reads which passages repeat which; each index is built at its first use, since most articles never ask. */
export function indexEchoes(passages: readonly Passage[]): EchoIndex {
  let places: Map<number, number[]> | null = null;
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
