import type { Block, Printed, Seed } from '../../model.ts';

/** A block with its words. */
export interface Worded {
  readonly block: Block;
  /** The trimmed words. */
  readonly text: string;
  /** Where the trimmed words begin in the seed, UTF-16 units. */
  readonly start: number;
}

/** The words of a block, white space around them left off. */
export function wordsOf(seed: Seed, block: Block): Worded {
  const raw = seed.text.slice(block.start, block.end);
  // Marks of Markdown around a heading or a line in bold are no part of it.
  const before = /^\s*(?:#{1,6} |\*\*(?=\S)|__(?=\S))?/.exec(raw)?.[0].length ?? 0;
  const text = raw
    .slice(before)
    .trim()
    .replace(/(?<=\S)(?:\*\*|__)$/, '');
  return { block, text, start: block.start + before };
}

/** The words from `from` to `to` (UTF-16 units of the block's words) as a value with its place. */
export function printed({ text, start }: Worded, from = 0, to = text.length): Printed | null {
  const slice = text.slice(from, to);
  const value = slice.trim();
  if (value === '') return null;
  const at = start + from + slice.length - slice.trimStart().length;
  return { value: value.replace(/\s+/g, ' '), at: { start: at, end: at + value.length } };
}

/** Without the quotation marks that a front matter may put around a value. */
export function unquoted(words: Worded): Worded {
  const quote = /^(["'])(.*)\1,?$/su.exec(words.text);
  return quote === null ? words : { ...words, text: quote[2] ?? '', start: words.start + 1 };
}
