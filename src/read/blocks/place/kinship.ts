import { endOfRun, LETTER } from '../../../text/letters.ts';
import { phrases } from '../../words.ts';
import type { Passage } from '../passage.ts';

/** Of so many characters a word may tell something. */
const LONGER = 4;
const COMMON = phrases('any-article');
const READ = 1200;

const known = new WeakMap<Passage, ReadonlySet<string>>();

/** The words that tell what a passage is about, folded. */
export function topicWords(passage: Passage): ReadonlySet<string> {
  const words = known.get(passage);
  if (words !== undefined) return words;
  const read = readTopicWords(passage);
  known.set(passage, read);
  return read;
}

function readTopicWords(passage: Passage): ReadonlySet<string> {
  const words = new Set<string>();
  const text = passage.text.slice(0, READ);
  for (let at = 0; at < text.length; ) {
    const start = at;
    at = endOfRun(text, at, LETTER);
    if (at === start) at += 1;
    else {
      at = endOfRun(text, at, LETTER, "’'-");
      addFolded(words, text.slice(start, at));
    }
  }
  return words;
}

function addFolded(words: Set<string>, word: string): void {
  if (word.length < LONGER) return;
  const folded = word.toLowerCase().replace(/[’']s$|s$/u, '');
  if (folded.length >= LONGER && !COMMON.has(folded)) words.add(folded);
}
