import { pairs, sort } from 'd3';
import type { Span } from '../../model.ts';
import { overlap } from '../../text/span.ts';
import type { BodyBlock } from '../body.ts';
import { type Nested, nest, type Ranged } from '../nest.ts';
import type { Article, CitedSpan, ResolvedIndirect, ResolvedQuotation } from '../types.ts';
import type { Here } from './here.ts';

/** Text of an article, or an element in it. */
export type NodeView = string | ElementView;

export interface ElementView {
  readonly tag: 'mark' | 'span' | 'a';
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly NodeView[];
}

const CLOSING_MARK = /^[”’»"']{1,2}/;

/**
 * The text of a block as nested elements: parts of quotations, cited spans, and after each quotation's closing
 * mark the number of its note. `text` is that of the seed.
 *
 * @throws CrossingSpans where a cited span crosses another or the edge of a quotation.
 */
export function blockNodes(here: Here, block: BodyBlock, article: Article, text: string): NodeView[] {
  return nest(block.text, rangesOf(here, block, article, text)).map(nodeView);
}

/** An element before it is known what stands in it. */
type Inline = Omit<ElementView, 'children'>;

function rangesOf(
  here: Here,
  block: BodyBlock,
  { quotations, cited, indirect }: Article,
  text: string,
): Ranged<Inline>[] {
  const { start: blockStart, end: blockEnd } = block.span;
  const blank = /^\s*/.exec(text.slice(blockStart, blockEnd))?.[0].length ?? 0;
  const textStart = blockStart + blank;
  const inside = { start: textStart, end: textStart + block.text.length };
  const ranges: Ranged<Inline>[] = cited
    .filter((one) => overlap(one, inside))
    .map((one) => ({
      start: one.start - textStart,
      end: one.end - textStart,
      item: citedElement(here, one),
    }));
  for (const { id, part, of, start, end, span } of block.quotations) {
    const quotation = quotations.find((one) => one.id === id);
    if (quotation === undefined) continue;
    const attributes = {
      class: `q ${here.accent(quotation.topic)}`,
      id: part === 1 ? `q-${id}` : `part-${part}-of-${id}`,
      'data-quotation': id,
      'data-span': `${span.start}-${span.end}`,
    };
    ranges.push({ start, end, item: { tag: 'mark', attributes } });
    if (part === of) {
      const mark = CLOSING_MARK.exec(block.text.slice(end))?.[0].length ?? 0;
      ranges.push({ start: end + mark, end: end + mark, item: numberElement(here, quotation) });
    }
  }
  for (const one of indirect) ranges.push(...reportedIn(one, inside, ranges));
  return ranges;
}

/**
 * Reported speech as far as it stands in a block, cut where it would cross another element: a cite may begin in the
 * outlet's own words and end in it.
 */
function reportedIn(
  { id, parts }: ResolvedIndirect,
  block: Span,
  others: readonly Ranged<Inline>[],
): Ranged<Inline>[] {
  return parts.flatMap(([start, end], part) => {
    if (start < block.start || end > block.end) return [];
    const edges = others
      .map((other) => ({ start: other.start + block.start, end: other.end + block.start }))
      .flatMap((other) => crossingEdge(other, { start, end }));
    const cuts = sort(new Set([start, ...edges, end]));
    return pairs(cuts).map(([from, to], at): Ranged<Inline> => {
      const attributes = {
        class: 'ind',
        // The first piece of the first part bears the anchor.
        id: part === 0 && at === 0 ? `i-${id}` : undefined,
        'data-indirect': id,
        'data-span': `${from}-${to}`,
      };
      return { start: from - block.start, end: to - block.start, item: { tag: 'span', attributes } };
    });
  });
}

/** The edge of another element that stands inside a stretch, where the two cross. */
function crossingEdge(other: Span, { start, end }: Span): number[] {
  if (other.start < start && start < other.end && other.end < end) return [other.end];
  return start < other.start && other.start < end && end < other.end ? [other.start] : [];
}

function nodeView(node: Nested<Inline>): NodeView {
  if (typeof node === 'string') return node;
  const children = node.children.map(nodeView);
  const { href, ...place } = node.item.attributes;
  // A link cannot stand in a link: where one does, the figure's own link is in the figures' list only.
  if (href !== undefined && holdsLink(children)) return { tag: 'span', attributes: place, children };
  return { ...node.item, children };
}

/** A cited span; the first figure that rests on it is a link. */
function citedElement(here: Here, { id, start, end, figures: [figure] }: CitedSpan): Inline {
  const place = { class: figure && 'f', id, 'data-span': `${start}-${end}` };
  if (figure === undefined) return { tag: 'span', attributes: place };
  return { tag: 'a', attributes: { ...place, href: here.link(`figures.html#f-${figure}`) } };
}

function numberElement(here: Here, { number, topic }: ResolvedQuotation): Inline {
  const attributes = {
    class: `n ${here.accent(topic)}`,
    href: `#n-${number}`,
    'data-n': number,
    'data-ours': '',
    'aria-label': `Note ${number}`,
  };
  return { tag: 'a', attributes };
}

function holdsLink(nodes: readonly NodeView[]): boolean {
  return nodes.some((node) => typeof node !== 'string' && (node.tag === 'a' || holdsLink(node.children)));
}
