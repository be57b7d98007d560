import type { Span, TopicKeywords } from '../../model.ts';
import { wordSpans } from '../letters.ts';

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
export type FindKeywords = (text: string, from: number, to: number) => readonly Hit[];

/** What may part the words of one keyword: blanks, one line end, a hyphen. */
const JOINT = /^(?:[^\S\n]*\n?[^\S\n]*|[-‐‑])$/u;

/** The keywords of all topics, ready for looking up. */
interface Index {
  /** By their first word. */
  readonly byFirst: ReadonlyMap<string, readonly Pattern[]>;
  /** Those of one open word, which any word may fit. */
  readonly open: readonly Pattern[];
  /** How their first words begin (see {@link initialsOf}): most words of a text are none by this alone. */
  readonly initials: ReadonlySet<number>;
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
  const initials = new Set<number>();
  for (const { id, keywords } of topics) {
    for (const keyword of keywords) {
      const isOpen = keyword.trim().endsWith('*');
      const words = wordSpans(keyword).map((word) => folded(keyword, word));
      const [first] = words;
      if (first === undefined) continue;
      const pattern = { topic: id, keyword, words, open: isOpen };
      initials.add(initialsOf(first));
      if (isOpen && words.length === 1) open.push(pattern);
      else byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
    }
  }
  return { byFirst, open, initials };
}

function findIn({ byFirst, open, initials }: Index, text: string, offset: number): Hit[] {
  const words = wordSpans(text);
  const hits: Hit[] = [];
  for (const [at, word] of words.entries()) {
    const begins = initialsOf(text, word);
    if (begins !== UNTOLD && !initials.has(begins) && !initials.has(UNTOLD)) continue;
    for (const pattern of [...(byFirst.get(folded(text, word)) ?? []), ...open]) {
      const last = fits(text, words, at, pattern);
      if (last === null) continue;
      const { topic, keyword } = pattern;
      hits.push({ topic, keyword, start: offset + word.start, end: offset + last.end });
    }
  }
  return hits;
}

/** A word that does not begin with two plain letters or figures. */
const UNTOLD = 0;

/** The first two characters of a word as one number, whether they are capitals or not. */
function initialsOf(text: string, { start, end }: Span = { start: 0, end: text.length }): number {
  const [first, second] = [plain(text.charCodeAt(start)), plain(text.charCodeAt(start + 1))];
  return end - start < 2 || first === UNTOLD || second === UNTOLD ? UNTOLD : (first << 8) | second;
}

function plain(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? code : UNTOLD;
}

const folded = (text: string, { start, end }: Span): string => fold(text.slice(start, end));

function fold(word: string): string {
  const lower = word.toLowerCase();
  return /['’]/.test(lower) ? lower.replace(/’/g, "'").replace(/'s$/, '') : lower;
}

/** The last word of `pattern` where its words stand from word `at` on, else `null`. */
function fits(text: string, words: readonly Span[], at: number, pattern: Pattern): Span | null {
  let last: Span | null = null;
  for (const [i, expected] of pattern.words.entries()) {
    const word = words[at + i];
    const isLast = i === pattern.words.length - 1;
    if (word === undefined) return null;
    if (last !== null && !JOINT.test(text.slice(last.end, word.start))) return null;
    const own = folded(text, word);
    const same = isLast && pattern.open ? own.startsWith(expected) : own === expected;
    if (!same) return null;
    last = word;
  }
  return last;
}
