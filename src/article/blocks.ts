import type { Code, Point, Role, Span } from '../model.ts';
import type { MdxNode, MdxParser } from './parsers.ts';

/** Takes one difference between a page and what it must hold. */
export type Report = (
  place: { line: number; column: number },
  rule: Code,
  reason: string,
  hint?: string,
) => void;

/** One part of a quotation, or of reported speech, in a block; its ends count from the start of the block's text. */
export interface BodyPart extends Span {
  readonly id: string;
  /** 1-based number of the part, and how many there are. */
  readonly part: number;
  readonly of: number;
  /** The part's place in the seed. */
  readonly span: Span;
  /** `direct` or `partial` of a quotation, `asserted`, `denied` or `asked` of reported speech. */
  readonly kind: string;
  readonly speaker: string | undefined;
  readonly place: Point;
}

/** A block of an article as its MDX gives it. */
export interface BodyBlock {
  readonly role: Role;
  readonly rule: string;
  readonly setByEditor: string | undefined;
  /** The block's place in the seed, white space after it included. */
  readonly span: Span;
  /** The words, without the white space round them. */
  readonly text: string;
  readonly quotations: readonly BodyPart[];
  readonly indirect: readonly BodyPart[];
  readonly place: Point;
}

/** Text, quotations and reported speech of a block, gathered while its tree is walked. */
interface Gathered {
  text: string;
  readonly quotations: BodyPart[];
  readonly indirect: BodyPart[];
}

/**
 * The blocks of an article's body, read from its tree and never evaluated. Anything but `<Block>`, `<Quotation>`,
 * `<Indirect>`, text and their literal attributes is reported with its place.
 */
export function readTree(parse: MdxParser, body: string, report: Report): BodyBlock[] {
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

function readBlock(node: MdxNode, report: Report): BodyBlock {
  const gathered: Gathered = { text: '', quotations: [], indirect: [] };
  const children = (node.children ?? []).filter((child) => !isLineEnd(child));
  if (children.filter(isParagraph).length > 1) {
    report(placeOf(node), 'mdx', 'Unexpected second paragraph in a <Block>');
  }
  for (const child of children) gather(child, gathered, ['Quotation', 'Indirect'], report);
  return {
    ...gathered,
    role: literal(node, 'role', report) as Role,
    rule: literal(node, 'rule', report),
    setByEditor: attribute(node, 'setByEditor'),
    span: spanOf(node, report),
    place: placeOf(node),
  };
}

/** Takes text, and such elements as may stand here: a quotation may stand in reported speech, and nothing in a quotation. */
function gather(node: MdxNode, into: Gathered, elements: readonly string[], report: Report): void {
  if (node.type === 'text') into.text += node.value ?? '';
  else if (isTransparent(node))
    node.children?.forEach((child) => {
      gather(child, into, elements, report);
    });
  else if (typeof node.name === 'string' && elements.includes(node.name)) {
    const start = into.text.length;
    const inside = node.name === 'Indirect' ? ['Quotation'] : [];
    for (const child of node.children ?? []) gather(child, into, inside, report);
    const part = readPart(node, { start, end: into.text.length }, report);
    (node.name === 'Indirect' ? into.indirect : into.quotations).push(part);
  } else {
    const expected = ['text', ...elements.map((name) => `<${name}>`)].join(' or ');
    report(placeOf(node), 'mdx', `Unexpected ${nameOf(node)}, expected ${expected}`);
  }
}

function readPart(node: MdxNode, { start, end }: Span, report: Report): BodyPart {
  const [part = 1, of = 1] = literal(node, 'part', report).split('/').map(Number);
  return {
    start,
    end,
    id: literal(node, 'id', report),
    part,
    of,
    kind: literal(node, node.name === 'Indirect' ? 'polarity' : 'kind', report),
    speaker: attribute(node, 'speaker'),
    span: spanOf(node, report),
    place: placeOf(node),
  };
}

function spanOf(node: MdxNode, report: Report): Span {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(literal(node, 'span', report)) ?? [];
  if (start === undefined) {
    report(placeOf(node), 'mdx', 'Unexpected `span`, expected two numbers joined by a hyphen');
  }
  return { start: Number(start), end: Number(end) };
}

function literal(node: MdxNode, name: string, report: Report): string {
  const value = attribute(node, name);
  if (value !== undefined) return value;
  report(placeOf(node), 'mdx', `Unexpected ${nameOf(node)} without a literal \`${name}\`, expected one`);
  return '';
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
