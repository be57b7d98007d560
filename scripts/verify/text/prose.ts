import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Node {
  readonly type: string;
  readonly value?: string | null;
  readonly alt?: string;
  readonly title?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Nodes that hold a passage that is read in one go. */
const PASSAGES = new Set(['paragraph', 'heading', 'tableCell']);

/** All texts of a file of prose: each passage whole, each piece of it, and what its components are given. */
export function textsOfProse(mdx: string): string[] {
  const found: string[] = [];
  visit(reader.parse(mdx) as Node, found);
  return found;
}

function visit(node: Node, found: string[]): void {
  if (PASSAGES.has(node.type)) found.push(textOf(node));
  for (const text of [node.value, node.alt, node.title]) if (typeof text === 'string') found.push(text);
  for (const { value } of node.attributes ?? []) if (typeof value === 'string') found.push(value);
  for (const child of node.children ?? []) visit(child, found);
}

/** The text of a passage; a component in it is its own words, or what is given for it. */
function textOf(node: Node, component?: string): string {
  const isComponent = node.type.startsWith('mdxJsx') || node.type === 'footnoteReference';
  if (isComponent && component !== undefined) return component;
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map((child) => textOf(child, component)).join('');
}

/** Stands for a component; no text of Markdown has it. */
const PARTING = '\0';

/** The pieces of each passage of a file of prose, as they stand between its components. */
export function piecesOfProse(mdx: string): string[] {
  return passagesIn(reader.parse(mdx) as Node)
    .flatMap((passage) => textOf(passage, PARTING).split(PARTING))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function passagesIn(node: Node): Node[] {
  // A footnote is the written form of a citation: its words are those of an article, and stand as such.
  if (node.type === 'footnoteDefinition') return [];
  if (PASSAGES.has(node.type)) return [node];
  return (node.children ?? []).flatMap(passagesIn);
}
