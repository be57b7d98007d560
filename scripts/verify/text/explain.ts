import type { Thing } from '../record/things.ts';
import type { Sources as Known } from '../sources.ts';
import type { Corpus } from './corpus.ts';
import type { Frame } from './frame.ts';
import { type Phrases, plain, type Word, wordsIn } from './phrases.ts';

/** The answers for so many texts are kept. */
const MOST_KEPT = 20_000;

/** What may stand in a text. */
export interface Sources {
  /** What is recorded of the things that the text is about. */
  readonly phrases: readonly Phrases[];
  /** Running text of which any stretch may stand in it: what editors wrote, and the words that are cited here. */
  readonly corpora: readonly Corpus[];
  /** Our own words. */
  readonly frame: Frame;
  /** How many there are of what is counted. */
  readonly counts: readonly ReadonlySet<string>[];
  /** How far the longest list reaches that is printed in parts; 0 where none is. */
  readonly listed?: number;
}

/** Lists of more are printed in parts, which say how far they reach: “401 to 449 of 449”. */
const IN_PARTS = 200;

/**
 * Words that say how surely, how or how much something was said. Where a text is about something that was said, they
 * have to be recorded of it.
 */
const GUARDED = /^(?:direct|partial|alleged|denied|inferred|probably|least|almost)$/i;
const HOLDS_GUARDED = /\b(?:direct|partial|alleged|denied|inferred|probably|least|almost)\b/i;
const SAID = /^(?:quotation|figure|span|fact) /;

/**
 * The first words of a text that nothing explains: neither what is recorded of the things it is about, nor what
 * editors wrote, nor the program.
 */
export function wordsProblem(
  given: string,
  about: readonly Thing[],
  { bags, editorial, program, anywhere }: Known,
): string | null {
  const recorded = new Set(about.flatMap((thing) => [...bags.of(thing)]));
  // Most values are one that is recorded.
  const text = plain(given);
  for (const phrases of recorded) if (phrases.has(text)) return null;
  // Much stands on every page, whatever it is about.
  const guarded = about.some((thing) => SAID.test(thing)) && HOLDS_GUARDED.test(text);
  const known = anywhere.get(text);
  const { longest } = bags;
  const listed = longest > IN_PARTS ? longest : 0;
  const sources = {
    listed,
    phrases: [bags.site],
    corpora: [editorial],
    frame: program.frame,
    counts: [bags.counts(null)],
  };
  const first = known === undefined ? unexplained(text, sources) : known;
  if (anywhere.size > MOST_KEPT) anywhere.clear();
  if (known === undefined) anywhere.set(text, first);
  if ((first === null && !guarded) || about.length === 0) return first;
  return unexplained(text, {
    listed,
    phrases: [bags.site, ...recorded],
    corpora: [editorial, ...about.map(bags.words)],
    frame: guarded
      ? { ...program.frame, has: (word) => !GUARDED.test(word) && program.frame.has(word) }
      : program.frame,
    counts: [null, ...about].map(bags.counts),
  });
}

/**
 * The first words of a text that nothing explains; `null` where it can be parted, from its first word to its last,
 * into recorded values, stretches of running text and words of our own.
 */
function unexplained(text: string, sources: Sources): string | null {
  if (sources.corpora.some((corpus) => corpus.has(text))) return null;
  const words = wordsIn(text);
  // A letter alone heads a part of a list, or stands on a key.
  if (words.length === 1 && words[0]?.text.length === 1 && /\p{L}/u.test(text)) return null;
  const reached = new Set([0]);
  for (const at of words.keys())
    if (reached.has(at))
      for (const end of endsFrom(text, words, at, sources)) reached.add(wordAfter(words, at, end));
  if (reached.has(words.length)) return null;
  const { start = 0 } = words[Math.max(...reached)] ?? {};
  return text.slice(start, start + SHOWN);
}

/** The number of the first word after an offset, from the word `at` on; `at` where the offset is within a word, as that of 1 is in 1.5. */
function wordAfter(words: readonly Word[], at: number, end: number): number {
  let next = at + 1;
  while ((words[next]?.start ?? end) < end) next += 1;
  return (words[next - 1]?.end ?? end) <= end ? next : at;
}

/** So many characters are told of what nothing explains. */
const SHOWN = 60;

/** Where the pieces end that begin with a word. */
function endsFrom(
  text: string,
  words: readonly Word[],
  at: number,
  { phrases, corpora, frame, counts, listed = 0 }: Sources,
): number[] {
  const word = words[at];
  if (word === undefined) return [];
  const running = corpora.map((each) => each.endAt(text, words, at));
  const recorded = phrases.flatMap((each) => each.endsAt(text, word));
  const placed = isPlaceInList(words, at, listed) ? [word.end] : [];
  const counted = counts.some((each) => each.has(word.text.replaceAll(',', ''))) ? [word.end] : [];
  if (isCount(words, at))
    return [...running, ...recorded, ...counted].filter((end) => end > word.end || counted.includes(end));
  const ours = isOurs(text, words, at, frame) ? [word.end] : [];
  return [...running, ...recorded, ...placed, ...counted, ...ours].filter((end) => end > word.start);
}

/** Whether a number may say how far a long list reaches: on a large site these stand in many sentences of ours. */
function isPlaceInList(words: readonly Word[], at: number, listed: number): boolean {
  const number = Number((words[at]?.text ?? '').replaceAll(',', ''));
  if (!Number.isInteger(number) || number < 1 || number > listed) return false;
  const beside = [words[at - 1]?.text, words[at + 1]?.text];
  return number > IN_PARTS / 2 || beside.some((word) => word === 'of' || word === 'to');
}

/** Whether a number says how many there are of what the site counts. */
function isCount(words: readonly Word[], at: number): boolean {
  return /^\p{N}/u.test(words[at]?.text ?? '') && COUNTED.test(words[at + 1]?.text ?? '');
}

const COUNTED = /^(?:quotations?|reports?|statements?)$/i;

/** A word of ours is one of the program's; a number must stand beside the same word there. */
function isOurs(all: string, words: readonly Word[], at: number, frame: Frame): boolean {
  const { text = '' } = words[at] ?? {};
  const [before = '', after = ''] = [words[at - 1]?.text, words[at + 1]?.text];
  if (before === 'commit' && /^[0-9a-f]{7,40}$/.test(text)) return true;
  if (/^\d+\.\d+\.\d+$/.test(text)) return frame.has(text);
  if (/^\p{N}/u.test(text)) return frame.pair(before, text) || frame.pair(text, after);
  const [left, right] = [isParted(all, words, at) ? '' : before, isParted(all, words, at + 1) ? '' : after];
  return frame.has(text) && frame.turns(left, text, right);
}

/** Whether more than a blank stands before a word, or another text begins with it, as the next line of a drawing does. */
function isParted(text: string, words: readonly Word[], at: number): boolean {
  const begins = /^\p{Lu}/u.test(words[at]?.text ?? '');
  return begins || text.slice(words[at - 1]?.end ?? 0, words[at]?.start).trim() !== '';
}
