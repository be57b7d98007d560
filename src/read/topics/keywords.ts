import { keywordGroups, type Span, type TopicKeywords } from '../../model.ts';
import { beginsWord, wordFrom, wordSpans } from '../../text/letters.ts';

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
  /** Stands wherever one begins, and elsewhere too; `null` where any word may be one. */
  readonly trace: RegExp | null;
}

const compiled = new WeakMap<readonly TopicKeywords[], FindKeywords>();

/**
 * Prepares the keywords of all topics for looking up. They match whole words, without regard to case, with a
 * hyphen and a blank alike, and with or without a possessive ’s; nothing is stemmed, but a keyword that ends
 * in `*` matches every word that begins so. Looking up takes time linear in the text.
 */
export function compileKeywords(topics: readonly TopicKeywords[]): FindKeywords {
  const known = compiled.get(topics);
  if (known !== undefined) return known;
  const find = remembering(indexOf(topics));
  compiled.set(topics, find);
  return find;
}

/** Paragraphs are asked for twice, for the article and for its quotations; those of one text are remembered. */
function remembering(index: Index): FindKeywords {
  let known = { text: '', hits: new Map<number, { readonly to: number; readonly hits: readonly Hit[] }>() };
  return (text, from, to) => {
    if (known.text !== text) known = { text, hits: new Map() };
    const before = known.hits.get(from);
    if (before?.to === to) return before.hits;
    const hits = findIn(index, text.slice(from, to), from);
    known.hits.set(from, { to, hits });
    return hits;
  };
}

function indexOf(topics: readonly TopicKeywords[]): Index {
  const byFirst = new Map<string, Pattern[]>();
  const open: Pattern[] = [];
  const firsts = new Set<string>();
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
      firsts.add(first);
      if (isOpen && words.length === 1) open.push(pattern);
      else byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
    }
  }
  return { byFirst, open, trace: traceOf(firsts) };
}

/**
 * Finds the plain letters with which these words begin, in whatever case: most words of a text are none by this
 * alone. A figure may begin a word right behind a letter (“it’s5”), and of some letters only `toLowerCase` knows the
 * small one: with such words, none is.
 */
function traceOf(firsts: ReadonlySet<string>): RegExp | null {
  const beginnings = [...firsts].map((word) => (word.includes('\u0307') ? null : /^[a-z]+/.exec(word)));
  if (beginnings.length === 0 || beginnings.includes(null)) return null;
  return new RegExp(beginnings.map((found) => found?.[0]).join('|'), 'giu');
}

function findIn(index: Index, text: string, offset: number): Hit[] {
  const hits: Hit[] = [];
  for (const word of index.trace === null ? wordSpans(text) : traced(text, index.trace)) {
    for (const pattern of [...(index.byFirst.get(folded(text, word)) ?? []), ...index.open]) {
      const last = fits(text, word, pattern);
      if (last === null) continue;
      const { topic, group, keyword } = pattern;
      hits.push({ topic, group, keyword, start: offset + word.start, end: offset + last.end });
    }
  }
  return hits;
}

/** The words that begin where a trace does. */
function traced(text: string, trace: RegExp): Span[] {
  const words: Span[] = [];
  trace.lastIndex = 0;
  for (let found = trace.exec(text); found !== null; found = trace.exec(text)) {
    const word = beginsWord(text, found.index) ? wordFrom(text, found.index) : null;
    if (word !== null) words.push(word);
  }
  return words;
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
