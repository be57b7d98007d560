import type { Thing } from '../record/things.ts';
import type { Sources as Known } from '../sources.ts';
import type { Corpus } from './corpus.ts';
import type { Frame } from './frame.ts';
import { type Phrases, plain, type Word, wordsIn } from './phrases.ts';

/** What may stand in a text. */
export interface Sources {
  /** What is recorded of the things that the text is about. */
  readonly phrases: readonly Phrases[];
  /** Running text of which any stretch may stand in it: what editors wrote, and the words that are cited here. */
  readonly corpora: readonly Corpus[];
  /** Our own words. */
  readonly frame: Frame;
}

/**
 * The first words of a text that nothing explains: neither what is recorded of the things it is about, nor what
 * editors wrote, nor the program.
 */
export function wordsProblem(
  text: string,
  about: readonly Thing[],
  { bags, editorial, program, anywhere }: Known,
): string | null {
  // Much stands on every page, whatever it is about.
  const known = anywhere.get(text);
  const sources = { phrases: [bags.site], corpora: [editorial], frame: program.frame };
  const first = known === undefined ? unexplained(text, sources) : known;
  if (known === undefined) anywhere.set(text, first);
  if (first === null || about.length === 0) return first;
  const phrases = [bags.site, ...about.map(bags.of)];
  return unexplained(text, { ...sources, phrases, corpora: [editorial, ...about.map(bags.words)] });
}

/**
 * The first words of a text that nothing explains; `null` where it can be parted, from its first word to its last,
 * into recorded values, stretches of running text and words of our own.
 */
export function unexplained(given: string, sources: Sources): string | null {
  const text = plain(given);
  if (sources.corpora.some((corpus) => corpus.has(text))) return null;
  const words = wordsIn(text);
  const reached = new Set([0]);
  let furthest = 0;
  for (const at of words.keys()) {
    if (!reached.has(at)) continue;
    furthest = at;
    for (const end of endsFrom(text, words, at, sources)) {
      let next = at + 1;
      while ((words[next]?.start ?? end) < end) next += 1;
      reached.add(next);
    }
  }
  if (reached.has(words.length)) return null;
  const { start = 0 } = words[furthest] ?? {};
  return text.slice(start, start + SHOWN);
}

/** So many characters are told of what nothing explains. */
const SHOWN = 60;

/** Where the pieces end that begin with a word. */
function endsFrom(
  text: string,
  words: readonly Word[],
  at: number,
  { phrases, corpora, frame }: Sources,
): number[] {
  const word = words[at];
  if (word === undefined) return [];
  const ends = [
    ...phrases.flatMap((each) => each.endsAt(text, word)),
    ...corpora.map((each) => each.endAt(text, words, at)),
    isOurs(words, at, frame) ? word.end : word.start,
  ];
  return ends.filter((end) => end > word.start);
}

/** A word of ours is one of the program's; a number must stand beside the same word there. */
function isOurs(words: readonly Word[], at: number, frame: Frame): boolean {
  const { text = '' } = words[at] ?? {};
  const [before = '', after = ''] = [words[at - 1]?.text, words[at + 1]?.text];
  if (before === 'commit' && /^[0-9a-f]{7,40}$/.test(text)) return true;
  return /^\p{N}/u.test(text) ? frame.pair(before, text) || frame.pair(text, after) : frame.has(text);
}
