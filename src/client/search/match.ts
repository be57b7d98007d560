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
export function readText(text: string): SearchedText {
  return { words: words(text), tokens: fold(text) };
}

/** The places where a term stands, in the order of the text. */
export function placesOf({ tokens }: SearchedText, term: Term, nearness: Nearness): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = Math.max(
      ...term.ways.map((way) => matchAt(tokens, at, way, term.isPhrase ? 'exact' : nearness)),
    );
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (length > 0 && first !== undefined && last !== undefined)
      places.push({ from: first.word, to: last.word + 1 });
  }
  return places;
}

/** How many tokens from this one are a way of writing a term: 0 where they are not. */
function matchAt(
  tokens: readonly Token[],
  at: number,
  way: readonly string[],
  nearness: Nearness | 'exact',
): number {
  const isSame = (word: string, step: number) => {
    const found = tokens[at + step]?.text ?? '';
    return nearness === 'exact' ? found === word : isForm(found, word);
  };
  if (way.length > 1) return way.every(isSame) ? way.length : 0;
  const [word = ''] = way;
  const token = tokens[at];
  if (token === undefined) return 0;
  if (isForm(token.text, word)) return 1;
  if (nearness === 'beginning' && token.text.startsWith(word)) return 1;
  return joinedAt(tokens, at, word);
}

/** `goalline` for “goal-line”: pieces of one word that are typed together. */
function joinedAt(tokens: readonly Token[], at: number, word: string): number {
  let joined = '';
  for (
    let length = 1;
    word.startsWith(joined) && tokens[at + length - 1]?.word === tokens[at]?.word;
    length++
  ) {
    joined += tokens[at + length - 1]?.text ?? '';
    if (joined === word) return length;
    if (at + length >= tokens.length) return 0;
  }
  return 0;
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  // Where a consonant stands before it, “spy” and “spies” end alike.
  const known = stems.get(word) ?? stemmer(word).replace(/y$/, 'i');
  stems.set(word, known);
  return known;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The same word, or another form of it (Porter’s stems); what has figures in it has no other form. */
export function isForm(found: string, typed: string): boolean {
  if (found === typed) return true;
  if (unspaced.test(typed)) return found.includes(typed);
  if (found.slice(0, 2) !== typed.slice(0, 2) || /\d/.test(found + typed)) return false;
  return stemOf(found) === stemOf(typed);
}
