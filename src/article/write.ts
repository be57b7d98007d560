import { type FrontInput, stringifyFront, toFront } from './front.ts';
import { stringifyMdx } from './mdx.ts';
import { toTree } from './tree.ts';

/** NUL and lone surrogates: no UTF-8 text file of ours holds them, and HTML cannot. */
const UNWRITABLE = /[\0\p{Cs}]/u;

/** In characters: many times the longest paragraph. */
const LONG_LINE = 20_000;

/**
 * The MDX page of one article: front matter, then its blocks. It is made from a syntax tree, so nothing in a
 * seed can become markup; {@link readBack} proves it.
 *
 * @throws Error where the text holds NUL or a lone surrogate; reading a seed refuses both before.
 */
export function writeArticle(input: FrontInput): string {
  const { seed, blocks, quotations, indirect } = input.extraction;
  const isWritable = seed.text.isWellFormed() && !seed.text.includes('\0');
  const unwritable = isWritable ? null : UNWRITABLE.exec(seed.text);
  if (unwritable !== null) {
    const unit = seed.text.charCodeAt(unwritable.index).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `${seed.id}: cannot write U+${unit} at offset ${unwritable.index}: it is no character of a page`,
    );
  }
  const body = broken(stringifyMdx(toTree(seed, blocks, quotations, indirect)));
  return `---\n${stringifyFront(toFront(input))}\n---\n\n${body}`;
}

/**
 * Breaks very long lines inside their tags, where a line end is no text: the time that a parser takes for a
 * line grows with the square of the tags in it.
 */
function broken(body: string): string {
  const line = (text: string) =>
    text.length > LONG_LINE ? text.replace(/<(Quotation|Indirect) id="/g, '<$1\nid="') : text;
  return body.split('\n').map(line).join('\n');
}
