import type { Span } from '../../model.ts';
import type { BodyBlock } from '../body.ts';
import { type Nested, nest, type Ranged } from '../nest.ts';
import type { CitedSpan, ResolvedIndirect, ResolvedQuotation } from '../types.ts';
import type { Here } from './here.ts';

/** Text of an article, or an element in it. */
export type NodeView = string | ElementView;

export interface ElementView {
  readonly tag: 'mark' | 'span' | 'a';
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly NodeView[];
}

/** What an inline element of an article's text is. */
type Inline =
  | {
      readonly kind: 'quotation';
      readonly quotation: ResolvedQuotation;
      readonly part: number;
      readonly span: string;
    }
  | { readonly kind: 'cited'; readonly cited: CitedSpan }
  | {
      readonly kind: 'indirect';
      readonly indirect: ResolvedIndirect;
      readonly span: string;
      /** It bears the anchor: the first piece of the first part. */
      readonly first: boolean;
    }
  | { readonly kind: 'number'; readonly quotation: ResolvedQuotation };

/** What the text of an article is marked with. */
export interface Marks {
  /** The whole seed. */
  readonly text: string;
  readonly quotations: ReadonlyMap<string, ResolvedQuotation>;
  readonly cited: readonly CitedSpan[];
  readonly indirect: readonly ResolvedIndirect[];
}

const CLOSING_MARK = /^[”’»"']{1,2}/;

/**
 * The text of a block as nested elements: parts of quotations, cited spans, and after each quotation's closing
 * mark the number of its note.
 *
 * @throws CrossingSpans where a cited span crosses another or the edge of a quotation.
 */
export function blockNodes(here: Here, block: BodyBlock, marks: Marks): NodeView[] {
  return nest(block.text, rangesOf(block, marks)).map((node) => nodeView(here, node));
}

function rangesOf(block: BodyBlock, { text, quotations, cited, indirect }: Marks): Ranged<Inline>[] {
  const { start: blockStart, end: blockEnd } = block.span;
  const blank = /^\s*/.exec(text.slice(blockStart, blockEnd))?.[0].length ?? 0;
  const textStart = blockStart + blank;
  const textEnd = textStart + block.text.length;
  const ranges: Ranged<Inline>[] = cited
    .filter(({ start, end }) => start < textEnd && textStart < end)
    .map((one) => ({
      start: one.start - textStart,
      end: one.end - textStart,
      item: { kind: 'cited', cited: one },
    }));
  for (const { id, part, of, start, end, span } of block.quotations) {
    const quotation = quotations.get(id);
    if (quotation === undefined) continue;
    ranges.push({
      start,
      end,
      item: { kind: 'quotation', quotation, part, span: `${span.start}-${span.end}` },
    });
    if (part === of) {
      const mark = CLOSING_MARK.exec(block.text.slice(end))?.[0].length ?? 0;
      ranges.push({ start: end + mark, end: end + mark, item: { kind: 'number', quotation } });
    }
  }
  for (const one of indirect) ranges.push(...reportedIn(one, { start: textStart, end: textEnd }, ranges));
  return ranges;
}

/**
 * Reported speech as far as it stands in a block, cut where it would cross another element: a cite may begin in the
 * outlet's own words and end in it.
 */
function reportedIn(
  indirect: ResolvedIndirect,
  block: Span,
  others: readonly Ranged<Inline>[],
): Ranged<Inline>[] {
  return indirect.parts.flatMap(([start, end], part) => {
    if (start < block.start || end > block.end) return [];
    const edges = others
      .map((other) => ({ start: other.start + block.start, end: other.end + block.start }))
      .flatMap((other) => crossingEdge(other, { start, end }));
    const cuts = [start, ...edges.sort((a, b) => a - b), end];
    return cuts.slice(0, -1).flatMap((from, at) => {
      const to = cuts[at + 1] ?? end;
      const item = {
        kind: 'indirect' as const,
        indirect,
        span: `${from}-${to}`,
        first: part === 0 && at === 0,
      };
      return to > from ? [{ start: from - block.start, end: to - block.start, item }] : [];
    });
  });
}

/** The edge of another element that stands inside a stretch, where the two cross. */
function crossingEdge(other: Span, { start, end }: Span): number[] {
  if (other.start < start && start < other.end && other.end < end) return [other.end];
  return start < other.start && other.start < end && end < other.end ? [other.start] : [];
}

function nodeView(here: Here, node: Nested<Inline>): NodeView {
  if (typeof node === 'string') return node;
  const { item } = node;
  const children = node.children.map((child) => nodeView(here, child));
  if (item.kind === 'number') return numberView(here, item.quotation);
  if (item.kind === 'quotation') {
    const { id, topic } = item.quotation;
    const attributes = {
      class: `q ${here.accent(topic)}`,
      id: item.part === 1 ? `q-${id}` : `part-${item.part}-of-${id}`,
      'data-quotation': id,
      'data-span': item.span,
    };
    return { tag: 'mark', attributes, children };
  }
  if (item.kind === 'indirect') return indirectView(item, children);
  const { id, start, end, figures } = item.cited;
  const [figure] = figures;
  const place = { class: figure && 'f', id, 'data-span': `${start}-${end}` };
  // A link cannot stand in a link: where one does, the figure's own link is in the figures' list only.
  if (figure === undefined || holdsLink(children)) return { tag: 'span', attributes: place, children };
  return { tag: 'a', attributes: { ...place, href: here.link(`figures.html#f-${figure}`) }, children };
}

function indirectView(
  { indirect, span, first }: Extract<Inline, { kind: 'indirect' }>,
  children: readonly NodeView[],
): ElementView {
  const attributes = {
    class: 'ind',
    id: first ? `i-${indirect.id}` : undefined,
    'data-indirect': indirect.id,
    'data-span': span,
  };
  return { tag: 'span', attributes, children };
}

function numberView(here: Here, { number, topic }: ResolvedQuotation): ElementView {
  const attributes = {
    class: `n ${here.accent(topic)}`,
    href: `#n-${number}`,
    'data-n': number,
    'data-ours': '',
    'aria-label': `Note ${number}`,
  };
  return { tag: 'a', attributes, children: [] };
}

function holdsLink(nodes: readonly NodeView[]): boolean {
  return nodes.some((node) => typeof node !== 'string' && (node.tag === 'a' || holdsLink(node.children)));
}
