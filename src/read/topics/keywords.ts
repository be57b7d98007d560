import { keywordGroups, type Span, type TopicKeywords } from '../../model.ts';
import { wordFrom, wordSpans } from '../../text/letters.ts';

/** A keyword found in a text. */
export interface Hit extends Span {
  readonly topic: string;
  /** Number of the group of its topic's words to which it belongs. */
  readonly group: number;
  /** As the topic's page writes it. */
  readonly keyword: string;
}

interface Pattern {
  readonly topic: string;
  readonly group: number;
  readonly keyword: string;
  readonly words: readonly string[];
  /** The last word may go on: `radicalis*`. */
  readonly open: boolean;
}

/** Finds the keywords of all topics in a text; see {@link compileKeywords}. */
export type FindKeywords = (text: string, from: number, to: number) => readonly Hit[];

/** What may part the words of one keyword: blanks, one line end, a hyphen. */
const JOINT = /^(?:[^\S\n]*\n?[^\S\n]*|[-‐‑])$/u;

/** The keywords of all topics, ready for looking up. */
interface Index {
  /** By their first word. */
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  /** Those of one open word, which any word may fit. */
  readonly open: readonly Pattern[];
}

/**
 * Prepares the keywords of all topics for looking up. They match whole words, without regard to case, with a
 * hyphen and a blank alike, and with or without a possessive ’s; nothing is stemmed, but a keyword that ends
 * in `*` matches every word that begins so. Looking up takes time linear in the text.
 */
export function compileKeywords(topics: readonly TopicKeywords[]): FindKeywords {
  const index = indexOf(topics);
  return (text, from, to) => findIn(index, text.slice(from, to), from);
}

function indexOf(topics: readonly TopicKeywords[]): Index {
  const byFirst = new Map<string, Pattern[]>();
  const open: Pattern[] = [];
  for (const { id, keywords } of topics) {
    const numbered = keywordGroups(keywords).flatMap((words, group) =>
      words.map((keyword) => ({ group, keyword })),
    );
    for (const { group, keyword } of numbered) {
      const isOpen = keyword.trim().endsWith('*');
      const words = wordSpans(keyword).map((word) => folded(keyword, word));
      const [first] = words;
      if (first === undefined) continue;
      const pattern = { topic: id, group, keyword, words, open: isOpen };
      if (isOpen && words.length === 1) open.push(pattern);
      else byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
    }
  }
  return { byFirst, open };
}

function findIn(index: Index, text: string, offset: number): Hit[] {
  const hits: Hit[] = [];
  for (const word of wordSpans(text)) {
    for (const pattern of [...(index.byFirst.get(folded(text, word)) ?? []), ...index.open]) {
      const last = fits(text, word, pattern);
      if (last === null) continue;
      const { topic, group, keyword } = pattern;
      hits.push({ topic, group, keyword, start: offset + word.start, end: offset + last.end });
    }
  }
  return hits;
}

const folded = (text: string, { start, end }: Span): string => fold(text.slice(start, end));

function fold(word: string): string {
  const lower = word.toLowerCase();
  return /['’]/.test(lower) ? lower.replace(/’/g, "'").replace(/'s$/, '') : lower;
}

/** The last word of `pattern` where its words stand from `first` on, else `null`. */
function fits(text: string, first: Span, { words, open }: Pattern): Span | null {
  let word: Span | null = first;
  for (const [at, expected] of words.entries()) {
    const last: Span | null = word;
    if (at > 0) word = wordFrom(text, last.end);
    if (word === null || (at > 0 && !JOINT.test(text.slice(last.end, word.start)))) return null;
    const own = folded(text, word);
    const isSame = open && at === words.length - 1 ? own.startsWith(expected) : own === expected;
    if (!isSame) return null;
  }
  return word;
}
