import type { Span, TopicKeywords } from '../../model.ts';

/** A keyword found in a text. */
export interface Hit extends Span {
  readonly topic: string;
  /** As the topic's page writes it. */
  readonly keyword: string;
}

interface Pattern {
  readonly topic: string;
  readonly keyword: string;
  readonly words: readonly string[];
  /** The last word may go on: `radicalis*`. */
  readonly open: boolean;
}

/** Finds the keywords of all topics in a text; see {@link compileKeywords}. */
export type FindKeywords = (text: string, from: number, to: number) => Hit[];

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** What may part the words of one keyword: blanks, one line end, a hyphen. */
const JOINT = /^(?:[^\S\n]*\n?[^\S\n]*|[-‐‑])$/u;

/**
 * Prepares the keywords of all topics for looking up. They match whole words, without regard to case, with a
 * hyphen and a blank alike, and with or without a possessive ’s; nothing is stemmed, but a keyword that ends
 * in `*` matches every word that begins so. Looking up takes time linear in the text.
 */
export function compileKeywords(topics: readonly TopicKeywords[]): FindKeywords {
  const byFirst = new Map<string, Pattern[]>();
  const openFirst: Pattern[] = [];
  for (const { id, keywords } of topics) {
    for (const keyword of keywords) {
      const open = keyword.trim().endsWith('*');
      const words = [...keyword.matchAll(WORD)].map(([word]) => fold(word));
      const [first] = words;
      if (first === undefined) continue;
      const pattern = { topic: id, keyword, words, open };
      if (open && words.length === 1) openFirst.push(pattern);
      else byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
    }
  }
  return (text, from, to) => {
    const words = wordsOf(text, from, to);
    return words.flatMap((word, at) =>
      [...(byFirst.get(word.folded) ?? []), ...openFirst].flatMap((pattern) => {
        const last = fits(text, words, at, pattern);
        return last === null
          ? []
          : [{ topic: pattern.topic, keyword: pattern.keyword, start: word.start, end: last.end }];
      }),
    );
  };
}

interface Word extends Span {
  readonly folded: string;
}

function wordsOf(text: string, from: number, to: number): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].map((found) => ({
    start: from + found.index,
    end: from + found.index + found[0].length,
    folded: fold(found[0]),
  }));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/’/g, "'").replace(/'s$/, '');
}

/** The last word of `pattern` where its words stand from word `at` on, else `null`. */
function fits(text: string, words: readonly Word[], at: number, pattern: Pattern): Word | null {
  let last: Word | null = null;
  for (const [i, expected] of pattern.words.entries()) {
    const word = words[at + i];
    const isLast = i === pattern.words.length - 1;
    if (word === undefined) return null;
    if (last !== null && !JOINT.test(text.slice(last.end, word.start))) return null;
    const same = isLast && pattern.open ? word.folded.startsWith(expected) : word.folded === expected;
    if (!same) return null;
    last = word;
  }
  return last;
}
