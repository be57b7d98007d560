import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, IndirectQuotation, Quotation, Seed, Span } from '../model.ts';
import { trimmedSpan } from '../text/span.ts';

/** A part of a quotation, or of reported speech with the quotations inside, on its way into the tree. */
interface Piece extends Span {
  readonly of: Quotation | IndirectQuotation;
  /** 0-based. */
  readonly index: number;
  readonly inside: Piece[];
}

/** The `<Block>` elements of an article, one for each block, in order. */
export function toTree(
  seed: Seed,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  indirect: readonly IndirectQuotation[] = [],
): MdxJsxFlowElement[] {
  const pieces = nested(piecesOf(indirect), piecesOf(quotations));
  let next = 0;
  return blocks.map((block) => {
    const inside: Piece[] = [];
    for (let piece = pieces[next]; piece !== undefined && piece.start < block.end; piece = pieces[next]) {
      inside.push(piece);
      next += 1;
    }
    return toBlock(seed.text, block, inside);
  });
}

const piecesOf = (all: readonly (Quotation | IndirectQuotation)[]): Piece[] =>
  all
    .flatMap((of) => of.parts.map((part, index): Piece => ({ ...part, of, index, inside: [] })))
    .sort((a, b) => a.start - b.start);

/** Puts the quotations that stand in reported speech into it; all in order of text. */
function nested(outer: readonly Piece[], quotations: readonly Piece[]): Piece[] {
  const alone: Piece[] = [];
  let at = 0;
  for (const piece of quotations) {
    while ((outer[at]?.end ?? Infinity) <= piece.start) at += 1;
    const around = outer[at];
    if (around !== undefined && around.start <= piece.start && piece.end <= around.end)
      around.inside.push(piece);
    else alone.push(piece);
  }
  return [...outer, ...alone].sort((a, b) => a.start - b.start);
}

/** The words of a block: its slice without white space at the ends. */
export const trimSpan = (text: string, block: Span): Span =>
  trimmedSpan(text, block) ?? { start: block.end, end: block.end };

function toBlock(text: string, block: Block, pieces: readonly Piece[]): MdxJsxFlowElement {
  const children = toPhrases(text, trimSpan(text, block), pieces);
  const paragraph: Paragraph = { type: 'paragraph', children: keepBlanks(children) };
  return {
    type: 'mdxJsxFlowElement',
    name: 'Block',
    attributes: attributes({
      role: block.role,
      span: `${block.start}-${block.end}`,
      rule: block.rule,
      setByEditor: block.setByEditor,
    }),
    children: children.length === 0 ? [] : [paragraph],
  };
}

/** The text of a span, with the elements of the pieces that stand in it. */
function toPhrases(
  text: string,
  { start, end }: Span,
  pieces: readonly Piece[],
): (Text | MdxJsxTextElement)[] {
  const children: (Text | MdxJsxTextElement)[] = [];
  let at = start;
  for (const piece of pieces) {
    if (piece.start < at || piece.end > end) {
      throw new Error(`Implementation error: part ${piece.start}-${piece.end} leaves its block or overlaps`);
    }
    children.push(...toText(text.slice(at, piece.start)), toElement(text, piece));
    at = piece.end;
  }
  children.push(...toText(text.slice(at, end)));
  return children;
}

function toElement(text: string, piece: Piece): MdxJsxTextElement {
  const { start, end, of, index, inside } = piece;
  const isQuotation = 'kind' in of;
  return {
    type: 'mdxJsxTextElement',
    name: isQuotation ? 'Quotation' : 'Indirect',
    attributes: attributes({
      id: of.id,
      part: `${index + 1}/${of.parts.length}`,
      span: `${start}-${end}`,
      speaker: of.speaker ?? undefined,
      ...(isQuotation ? { kind: of.kind } : { polarity: of.polarity }),
      setByEditor: of.setByEditor,
    }),
    children: toPhrases(text, { start, end }, inside),
  };
}

function attributes(values: Readonly<Record<string, string | undefined>>): MdxJsxTextElement['attributes'] {
  const written: MdxJsxTextElement['attributes'] = [];
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) written.push({ type: 'mdxJsxAttribute', name, value: attributeText(value) });
  }
  return written;
}

/**
 * One line, and with an ampersand that would begin a character reference written as one: remark-mdx escapes
 * only the quotation mark of an attribute, yet reads references in it.
 */
function attributeText(value: string): string {
  if (/^[\w/.-]*$/.test(value)) return value;
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=[#\w])/g, '&amp;');
}

/** A fragment, which stands for its own text. */
function fragment(value: string): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name: null, attributes: [], children: [{ type: 'text', value }] };
}

/**
 * What no escape protects, as parsers look for it in the text after escapes are read; an element boundary
 * does. GFM knows literal autolinks (`https://…`, `www.…`, `a@b.org`) by these characters, and the way to
 * HTML drops blanks beside a line end.
 */
const RISKY = /(?<=https?):(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=[\w-])|(?<=[ \t])[\r\n]+|[\r\n]+(?=[ \t])/giu;

/** A quick look before the slow one. */
const MAY_BE_RISKY = /:\/\/|www\.|@|[\r\n]/i;

function toText(words: string): (Text | MdxJsxTextElement)[] {
  if (words === '') return [];
  if (!MAY_BE_RISKY.test(words)) return [{ type: 'text', value: words }];
  const nodes: (Text | MdxJsxTextElement)[] = [];
  let at = 0;
  for (const risk of words.matchAll(RISKY)) {
    if (risk.index > at) nodes.push({ type: 'text', value: words.slice(at, risk.index) });
    nodes.push(fragment(risk[0]));
    at = risk.index + risk[0].length;
  }
  if (at < words.length) nodes.push({ type: 'text', value: words.slice(at) });
  return nodes;
}

/**
 * A paragraph with no text but blanks between its elements is taken apart by MDX, and the blanks are lost.
 * There they stand in fragments.
 */
function keepBlanks(children: readonly PhrasingContent[]): PhrasingContent[] {
  const onlyElements = children.every((child) => child.type !== 'text' || child.value.trim() === '');
  if (!onlyElements) return [...children];
  return children.map((child) => (child.type === 'text' ? fragment(child.value) : child));
}
