import type { Code, Point, Span } from '../model.ts';
import type { MdxNode } from './parsers.ts';

/** Takes one difference between a page and its seed. */
export type Report = (
  place: { line: number; column: number },
  rule: Code,
  reason: string,
  hint?: string,
) => void;

/** One `<Quotation>` of a page. */
export interface ReadPart {
  readonly id: string;
  /** `1/2` */
  readonly part: string;
  readonly kind: string;
  readonly speaker: string | undefined;
  readonly span: Span;
  readonly text: string;
  /** Where its words begin in the text of its block. */
  readonly offset: number;
  readonly place: Point;
}

/** One `<Block>` of a page. */
export interface ReadBlock {
  readonly span: Span;
  readonly text: string;
  readonly parts: readonly ReadPart[];
  readonly place: Point;
}

/** The blocks of a page’s body; anything but blocks, quotations and text is reported with its place. */
export function readTree(parse: (body: string) => MdxNode, body: string, report: Report): ReadBlock[] {
  let root: MdxNode;
  try {
    root = parse(body);
  } catch (error) {
    report({ line: 1, column: 1 }, 'mdx', `Unexpected MDX that does not parse: ${String(error)}`);
    return [];
  }
  return (root.children ?? []).flatMap((node) => {
    if (node.type === 'yaml' || isLineEnd(node)) return [];
    if (node.name === 'Block') return [readBlock(node, report)];
    report(placeOf(node), 'mdx', `Unexpected ${nameOf(node)}, expected <Block>`);
    return [];
  });
}

function readBlock(node: MdxNode, report: Report): ReadBlock {
  const gathered: { text: string; parts: ReadPart[] } = { text: '', parts: [] };
  const gather = (child: MdxNode) => {
    if (child.type === 'text') gathered.text += child.value ?? '';
    else if (isTransparent(child)) child.children?.forEach(gather);
    else if (child.name === 'Quotation') {
      const part = readPart(child, gathered.text.length, report);
      gathered.parts.push(part);
      gathered.text += part.text;
    } else report(placeOf(child), 'mdx', `Unexpected ${nameOf(child)}, expected text or <Quotation>`);
  };
  const children = (node.children ?? []).filter((child) => !isLineEnd(child));
  if (children.filter(isParagraph).length > 1) {
    report(placeOf(node), 'mdx', 'Unexpected second paragraph in a <Block>');
  }
  children.forEach(gather);
  return { ...gathered, span: spanOf(node, report), place: placeOf(node) };
}

function readPart(node: MdxNode, offset: number, report: Report): ReadPart {
  let text = '';
  const gather = (child: MdxNode) => {
    if (child.type === 'text') text += child.value ?? '';
    else if (isTransparent(child)) child.children?.forEach(gather);
    else report(placeOf(child), 'mdx', `Unexpected ${nameOf(child)} in a <Quotation>, expected text`);
  };
  node.children?.forEach(gather);
  return {
    id: attribute(node, 'id') ?? '',
    part: attribute(node, 'part') ?? '',
    kind: attribute(node, 'kind') ?? '',
    speaker: attribute(node, 'speaker'),
    span: spanOf(node, report),
    text,
    offset,
    place: placeOf(node),
  };
}

function spanOf(node: MdxNode, report: Report): Span {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(attribute(node, 'span') ?? '') ?? [];
  if (start === undefined) report(placeOf(node), 'mdx', `Unexpected ${nameOf(node)} without a span`);
  return { start: Number(start), end: Number(end) };
}

function attribute(node: MdxNode, name: string): string | undefined {
  const value = node.attributes?.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** A line end that a parser keeps between block elements. */
function isLineEnd(node: MdxNode): boolean {
  return node.type === 'text' && node.value?.trim() === '';
}

function isParagraph(node: MdxNode): boolean {
  return node.type === 'paragraph' || node.tagName === 'p';
}

/** A paragraph, or a fragment `<>…</>`, which stands for its own text. */
function isTransparent(node: MdxNode): boolean {
  return isParagraph(node) || (node.type.startsWith('mdxJsx') && (node.name ?? null) === null);
}

function placeOf(node: MdxNode): Point {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function nameOf(node: MdxNode): string {
  const name = node.name ?? node.tagName;
  return name === undefined ? node.type : `<${name}>`;
}
