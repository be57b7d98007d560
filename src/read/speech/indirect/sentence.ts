import type { ReadParagraph } from '../grammar/reading.ts';
import type { Token } from '../grammar/token.ts';

/** Tokens of a paragraph, half-open. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** A sentence by its tokens; half-open. */
export interface Sentence extends TokenSpan {
  readonly paragraph: ReadParagraph;
  readonly tokens: readonly Token[];
}

/** Words of the shortest content. */
export const FEWEST = 3;

/** The sentences of a paragraph, in order. */
export function sentencesOf(paragraph: ReadParagraph): Sentence[] {
  const { tokens } = paragraph;
  const sentences: Sentence[] = [];
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to += 1;
    sentences.push({ paragraph, tokens, from, to });
    from = to;
  }
  return sentences;
}
