import type { BodyBlock } from '../../record/body.ts';
import { type Nested, nest, type Ranged } from '../../record/nest.ts';
import type { CitedSpan, ResolvedQuotation } from '../../record/types.ts';

/** What an inline element of an article's text is. */
export type Inline =
  | {
      readonly kind: 'quotation';
      readonly quotation: ResolvedQuotation;
      readonly part: number;
      readonly span: readonly [number, number];
    }
  | { readonly kind: 'cited'; readonly cited: CitedSpan }
  | { readonly kind: 'number'; readonly quotation: ResolvedQuotation };

const CLOSING_MARK = /^[”’»"']{1,2}/;

/**
 * The text of a block as nested elements: parts of quotations, cited spans, and after each quotation's closing
 * mark the number of its note. `seedText` is the whole seed, `quotations` and `cited` are those of the article.
 *
 * @throws CrossingSpans where a cited span crosses another or the edge of a quotation.
 */
export function blockElements(
  block: BodyBlock,
  seedText: string,
  quotations: ReadonlyMap<string, ResolvedQuotation>,
  cited: readonly CitedSpan[],
): Nested<Inline>[] {
  const { start: blockStart, end: blockEnd } = block.span;
  const blank = /^\s*/.exec(seedText.slice(blockStart, blockEnd))?.[0].length ?? 0;
  const textStart = blockStart + blank;
  const textEnd = textStart + block.text.length;
  const here = cited.filter(({ start, end }) => start < textEnd && textStart < end);
  const ranges: Ranged<Inline>[] = here.map((one) => ({
    start: one.start - textStart,
    end: one.end - textStart,
    item: { kind: 'cited', cited: one },
  }));
  for (const part of block.quotations) {
    const quotation = quotations.get(part.id);
    if (quotation === undefined) continue;
    const { start, end, span } = part;
    ranges.push({
      start,
      end,
      item: { kind: 'quotation', quotation, part: part.part, span: [span.start, span.end] },
    });
    if (part.part === part.of) {
      const mark = CLOSING_MARK.exec(block.text.slice(end))?.[0].length ?? 0;
      ranges.push({ start: end + mark, end: end + mark, item: { kind: 'number', quotation } });
    }
  }
  return nest(block.text, ranges);
}

/** Whether any of the elements is printed as a link: the number of a note, or a figure. */
export function holdsLink(nodes: readonly Nested<Inline>[]): boolean {
  return nodes.some((node) => {
    if (typeof node === 'string') return false;
    const { item, children } = node;
    const isLink = item.kind === 'number' || (item.kind === 'cited' && item.cited.figures.length > 0);
    return isLink || holdsLink(children);
  });
}
