/** Where what was asked stands in a text, read from its words: Pagefind also answers with words that only begin alike. */
import { stemmer } from 'stemmer';
import { fold, type Token, words } from './fold.ts';
import type { Term } from './query.ts';

/** A text as it is searched. */
export interface SearchedText {
  /** Its words as white space parts them. */
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
}

/** Some words of a text, from one to before another. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** How near a word of the text is to what was typed: in some form of it, or by beginning so. */
export type Nearness = 'form' | 'beginning';

/** A text that can be searched. */
export const readText = (text: string): SearchedText => ({ words: words(text), tokens: fold(text) });

/** The places where a term stands, in the order of the text. */
export function placesOf({ tokens }: SearchedText, term: Term, nearness: Nearness): Place[] {
  const near = term.isPhrase ? 'exact' : nearness;
  return tokens.flatMap((token, at) => {
    const length = Math.max(...term.ways.map((way) => matchAt(tokens, at, way, near)));
    const last = tokens[at + length - 1];
    return length === 0 || last === undefined ? [] : [{ from: token.word, to: last.word + 1 }];
  });
}

/** How many tokens from this one are a way of writing a term: 0 where they are not. */
function matchAt(tokens: readonly Token[], at: number, way: readonly string[], near: Nearness | 'exact') {
  const isSame = (word: string, step: number) => {
    const found = tokens[at + step]?.text ?? '';
    if (near === 'exact') return found === word;
    return isForm(found, word) || (near === 'beginning' && way.length === 1 && found.startsWith(word));
  };
  if (way.every(isSame)) return way.length;
  return way.length === 1 ? joinedAt(tokens, at, way[0] ?? '') : 0;
}

/** `goalline` for “goal-line”: pieces of one word that are typed together. */
function joinedAt(tokens: readonly Token[], at: number, word: string): number {
  let joined = '';
  for (let end = at; end < tokens.length && tokens[end]?.word === tokens[at]?.word; end++) {
    joined += tokens[end]?.text;
    if (joined === word) return end + 1 - at;
    if (!word.startsWith(joined)) return 0;
  }
  return 0;
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  // Where a consonant stands before it, “spy” and “spies” end alike.
  const stem = stems.get(word) ?? stemmer(word).replace(/y$/, 'i');
  stems.set(word, stem);
  return stem;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The same word, or another form of it (Porter’s stems); what has figures in it has no other form. */
function isForm(found: string, typed: string): boolean {
  if (found === typed) return true;
  if (unspaced.test(typed)) return found.includes(typed);
  if (found.slice(0, 2) !== typed.slice(0, 2) || /\d/.test(found + typed)) return false;
  return stemOf(found) === stemOf(typed);
}
