import type { Span } from '../model.ts';
import { holds, overlap, spansOf } from '../text/span.ts';
import type { ArticleDraft } from './articles.ts';
import { readBody } from './body.ts';
import type { Asked } from './cites.ts';

/** Why the place of cited words cannot be marked as one element, and what to do. */
export interface Crossing {
  readonly asked: Asked;
  readonly reason: string;
  readonly hint: string;
}

/** Whether two spans overlap and neither holds the other. */
export const crosses = (a: Span, b: Span) => overlap(a, b) && !holds(a, b) && !holds(b, a);

/**
 * Cited words that begin outside of a quotation and end inside, or the reverse; that reach from one block into the
 * next; or that cross other cited words. Each place is one element on the page of the article.
 */
export function findCrossings(
  { file, quotations }: ArticleDraft,
  asked: readonly Asked[],
  text: string,
): Crossing[] {
  if (asked.length === 0) return [];
  const blocks = readBody(file.body, file.path).map(({ span }) => span);
  const spoken = quotations.flatMap(spansOf);
  const marked: Span[] = [];
  return asked.flatMap((one): Crossing[] => {
    const { span } = one;
    const said = spoken.find((part) => crosses(span, part));
    if (said !== undefined) return [overEdge(one, said, text)];
    if (!blocks.some((block) => holds(block, span))) return [overBlocks(one)];
    const other = marked.find((mark) => crosses(span, mark));
    if (other !== undefined) return [overOther(one, other, text)];
    marked.push(span);
    return [];
  });
}

const words = (text: string, { start, end }: Span) => `“${text.slice(start, end).trim()}”`;

function overEdge(asked: Asked, said: Span, text: string): Crossing {
  const { span } = asked;
  const inside = { start: Math.max(span.start, said.start), end: Math.min(span.end, said.end) };
  const outside =
    span.start < said.start ? { start: span.start, end: said.start } : { start: said.end, end: span.end };
  return {
    asked,
    reason: `Unexpected words on both sides of a quotation mark: ${words(text, span)}, expected words on one side`,
    hint: `Cite ${words(text, inside)}, which are said, or ${words(text, trimMarks(outside, text))}, which are the outlet’s; or the whole quotation and more.`,
  };
}

/** Without the marks and blanks at the edges. */
export function trimMarks({ start, end }: Span, text: string): Span {
  const edge = /^[\s"'‘’“”«»]*|[\s"'‘’“”«»]*$/g;
  const [before = '', after = ''] = text.slice(start, end).match(edge) ?? [];
  return { start: start + before.length, end: Math.max(start + before.length, end - after.length) };
}

const overBlocks = (asked: Asked): Crossing => ({
  asked,
  reason: `Unexpected words that reach over two blocks of the article: “${asked.exact}”, expected words of one`,
  hint: 'Cite each paragraph by itself.',
});

const overOther = (asked: Asked, other: Span, text: string): Crossing => ({
  asked,
  reason: `Unexpected words that cross others that are cited: ${words(text, asked.span)}, expected both apart, or one inside of the other`,
  hint: `The other words are ${words(text, other)}: cite the same, or more, or fewer.`,
});
