import { phrases } from '../../words.ts';
import { isProse, isStrongProse, type Passage, type Verdict } from '../passage.ts';
import { findCore } from './core.ts';
import { topicWords } from './kinship.ts';

/** What the words of one passage are, in shares and counts. */
interface Counts {
  readonly common: number;
  readonly telling: number;
  readonly furniture: number;
  readonly address: number;
  readonly capitals: number;
}

/** Everything that a trait may look at. */
export interface Around {
  readonly passages: readonly Passage[];
  /** What words alone have decided; `null` where nothing is. */
  readonly verdicts: readonly (Verdict | null)[];
  /** Indexes of the first and the last passage of the densest run of prose. */
  readonly core: { readonly start: number; readonly end: number };
  /** Number of prose passages before each index. */
  readonly proseBefore: readonly number[];
  /** In how many prose passages of the core a topic word stands. */
  readonly known: ReadonlyMap<string, number>;
  /** How often each key stands in the text. */
  readonly keys: ReadonlyMap<string, number>;
  readonly counts: readonly Counts[];
  /** Paragraphs of the core stand apart by blank lines. */
  readonly isSpaced: boolean;
  /** For each passage the first one of its run: lines with no blank line between them. */
  readonly runStart: readonly number[];
  readonly runLength: readonly number[];
  /** Nearly all paragraphs of the core end with a stop. */
  readonly isStopped: boolean;
}

const LISTS = {
  common: phrases('stopwords'),
  telling: phrases('telling'),
  furniture: phrases('furniture'),
  address: phrases('address'),
};
/** As much of a passage as tells what it is. */
export const READ = 600;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

function countsOf({ text }: Passage): Counts {
  const words = text.slice(0, READ).match(WORD) ?? [];
  const folded = words.map((word) => word.toLowerCase().replace('’', "'"));
  const inList = (list: ReadonlySet<string>): number => folded.filter((word) => list.has(word)).length;
  const all = Math.max(1, words.length);
  return {
    common: inList(LISTS.common) / all,
    telling: inList(LISTS.telling),
    furniture: inList(LISTS.furniture),
    address: inList(LISTS.address),
    capitals: words.filter((word, at) => word.charAt(0) !== folded[at]?.charAt(0)).length / all,
  };
}

/** Reads what the traits of all passages need, in one pass over the text. */
export function lookAround(passages: readonly Passage[], verdicts: readonly (Verdict | null)[]): Around {
  const isOpenProse = (at: number): boolean => verdicts[at] === null && isProse(passages[at] as Passage);
  const core = findCore(passages, verdicts);
  const proseBefore = [0];
  const known = new Map<string, number>();
  const keys = new Map<string, number>();
  passages.forEach((passage, at) => {
    proseBefore.push((proseBefore[at] ?? 0) + (isOpenProse(at) ? 1 : 0));
    keys.set(passage.key, (keys.get(passage.key) ?? 0) + 1);
    const isInCore = at >= core.start && at <= core.end;
    if (!isInCore || !isOpenProse(at)) return;
    for (const word of topicWords(passage)) known.set(word, (known.get(word) ?? 0) + 1);
  });
  const ofCore = passages.slice(core.start, core.end + 1).filter((_, n) => verdicts[core.start + n] === null);
  return {
    ...{ passages, verdicts, core, proseBefore, known, keys, ...runsOf(passages) },
    counts: passages.map(countsOf),
    isStopped: areStopped(ofCore),
    isSpaced: areSpaced(ofCore),
  };
}

/** Paragraphs stand apart: nearly all have a blank line before them. */
function areSpaced(passages: readonly Passage[]): boolean {
  const prose = passages.filter(isStrongProse);
  return prose.filter(({ gap }) => gap > 0).length >= prose.length * 0.75;
}

/** Where the run of lines begins in which each passage stands, and how many they are. */
function runsOf(passages: readonly Passage[]): Pick<Around, 'runStart' | 'runLength'> {
  const runStart: number[] = [];
  const lengths = new Map<number, number>();
  passages.forEach(({ gap, inner }, at) => {
    const start = at > 0 && (gap === 0 || inner) ? (runStart[at - 1] ?? at) : at;
    runStart.push(start);
    lengths.set(start, (lengths.get(start) ?? 0) + 1);
  });
  return { runStart, runLength: runStart.map((start) => lengths.get(start) ?? 1) };
}

/** At least four of them are sentences, and most lines of some length end with a stop. */
function areStopped(passages: readonly Passage[]): boolean {
  const long = passages.filter(({ shape }) => shape.words >= 9);
  const stopped = long.filter(({ shape }) => shape.stopped || shape.last === ':');
  return stopped.length >= 4 && stopped.length >= long.length - stopped.length;
}
