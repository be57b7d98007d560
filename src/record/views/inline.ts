import type { BodyBlock } from '../body.ts';
import { type Nested, nest, type Ranged } from '../nest.ts';
import type { CitedSpan, ResolvedQuotation } from '../types.ts';
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
  | { readonly kind: 'number'; readonly quotation: ResolvedQuotation };

/** What the text of an article is marked with. */
export interface Marks {
  /** The whole seed. */
  readonly text: string;
  readonly quotations: ReadonlyMap<string, ResolvedQuotation>;
  readonly cited: readonly CitedSpan[];
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

function rangesOf(block: BodyBlock, { text, quotations, cited }: Marks): Ranged<Inline>[] {
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
  return ranges;
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
  const { id, start, end, figures } = item.cited;
  const [figure] = figures;
  const place = { class: figure && 'f', id, 'data-span': `${start}-${end}` };
  // A link cannot stand in a link: where one does, the figure's own link is in the figures' list only.
  if (figure === undefined || holdsLink(children)) return { tag: 'span', attributes: place, children };
  return { tag: 'a', attributes: { ...place, href: here.link(`figures.html#f-${figure}`) }, children };
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
