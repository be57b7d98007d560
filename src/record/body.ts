import { mdxToHast } from 'satteri';
import { ContentError } from '../content/problem.ts';
import type { Message, Role, Span } from '../model.ts';
import { readBodyLines } from './body-lines.ts';

/** One part of a quotation inside a block; its place counts from the start of the block's text. */
export interface BodyQuotation extends Span {
  readonly id: string;
  /** 1-based number of the part, and how many the quotation has. */
  readonly part: number;
  readonly of: number;
  /** The part's place in the seed. */
  readonly span: Span;
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
  readonly quotations: readonly BodyQuotation[];
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly tagName?: string;
  readonly value?: string;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

/**
 * The blocks of an article's MDX, read from its tree and never evaluated. Anything but `<Block>`,
 * `<Quotation>`, text and their literal attributes is refused with its place.
 *
 * @throws ContentError where the MDX holds anything else.
 */
export function readBody(mdx: string, path: string): readonly BodyBlock[] {
  if (last?.mdx !== mdx || last.path !== path)
    last = { mdx, path, blocks: readBodyLines(mdx) ?? readTree(mdx, path) };
  return last.blocks;
}

// Several parts of one page ask for the same blocks; those of the page before are not needed again.
let last: { readonly mdx: string; readonly path: string; readonly blocks: readonly BodyBlock[] } | undefined;

/** The same by a parser of MDX, which reads whatever stands there or says where it cannot be read. */
export function readTree(mdx: string, path: string): BodyBlock[] {
  let tree: Node;
  try {
    tree = mdxToHast(mdx, { features: { smartPunctuation: false, frontmatter: false } }) as Node;
  } catch (error) {
    const reason = `Unexpected MDX: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`;
    throw refusal(path, undefined, reason);
  }
  return meaningful(tree).map((node) => readBlock(node, path));
}

function refusal(path: string, node: Node | undefined, reason: string): ContentError {
  const { line = 1, column = 1 } = node?.position?.start ?? {};
  const hint = 'Article pages are generated: run `npm run articles`, and correct the source file instead.';
  const problem: Message = { path, line, column, rule: 'article-mdx', reason, hint, severity: 'error' };
  return new ContentError([problem]);
}

/** Children other than the line ends between elements. */
function meaningful(node: Node): Node[] {
  return (node.children ?? []).filter((child) => child.type !== 'text' || child.value?.trim() !== '');
}

function literal(node: Node, name: string, path: string): string {
  const attribute = node.attributes?.find((one) => one.name === name);
  if (attribute?.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
    throw refusal(path, node, `Unexpected <${node.name}> without a literal \`${name}\`, expected one`);
  }
  return attribute.value;
}

function spanOf(node: Node, path: string): Span {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(literal(node, 'span', path)) ?? [];
  if (start === undefined || end === undefined) {
    throw refusal(path, node, 'Unexpected `span`, expected two numbers joined by a hyphen');
  }
  return { start: Number(start), end: Number(end) };
}

/** Text and quotations of a block, gathered while its tree is walked. */
interface Gathered {
  text: string;
  readonly quotations: BodyQuotation[];
}

function gather(node: Node, into: Gathered, path: string): void {
  if (node.type === 'text') into.text += node.value ?? '';
  else if (node.tagName === 'p' || isFragment(node))
    node.children?.forEach((child) => {
      gather(child, into, path);
    });
  else if (node.name === 'Quotation') gatherQuotation(node, into, path);
  else throw refusal(path, node, `Unexpected ${label(node)}, expected text or <Quotation>`);
}

/** `<>…</>` stands for its own text: the writer parts an address with it, so that no parser makes a link of it. */
function isFragment({ type, name }: Node): boolean {
  return type.startsWith('mdxJsx') && !name;
}

function gatherQuotation(node: Node, into: Gathered, path: string): void {
  const start = into.text.length;
  const inside: Gathered = { text: '', quotations: [] };
  for (const inner of node.children ?? []) {
    if (inner.name === 'Quotation')
      throw refusal(path, inner, 'Unexpected <Quotation> in another, expected text');
    gather(inner, inside, path);
  }
  into.text += inside.text;
  const [part = 1, of = 1] = literal(node, 'part', path).split('/').map(Number);
  const place = { start, end: into.text.length, span: spanOf(node, path) };
  into.quotations.push({ id: literal(node, 'id', path), part, of, ...place });
}

function readBlock(node: Node, path: string): BodyBlock {
  if (node.name !== 'Block') throw refusal(path, node, `Unexpected ${label(node)}, expected <Block>`);
  const gathered: Gathered = { text: '', quotations: [] };
  for (const child of meaningful(node)) gather(child, gathered, path);
  const overridden = node.attributes?.some(({ name }) => name === 'setByEditor');
  return {
    ...gathered,
    role: literal(node, 'role', path) as Role,
    rule: literal(node, 'rule', path),
    setByEditor: overridden ? literal(node, 'setByEditor', path) : undefined,
    span: spanOf(node, path),
  };
}

const label = (node: Node) => (node.name || node.tagName ? `<${node.name ?? node.tagName}>` : node.type);
