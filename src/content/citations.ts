/**
 * Footnotes that cite. In a topic, `[^post]` after a sentence and
 *
 *     [^post]: [bridge-to-close](../articles/bridge-to-close.mdx) “not safe enough”
 *
 * below it are the same as `<Cite article="bridge-to-close" exact="not safe enough" />`, and can be followed wherever
 * Markdown is shown. All other footnotes stay what they are.
 */
import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';

const ARTICLE = /^\.\.\/articles\/([^/]+)\.mdx$/;
const QUOTED = /^[\s:,]*“([\s\S]+)”\s*\.?\s*$/;

/** A footnote that something is wrong with. */
export interface OddFootnote {
  readonly node: Nodes;
  readonly label: string;
  readonly is: 'unused' | 'undefined' | 'without words';
}

/** The same as a plugin, for whoever prints prose; what is odd is told by whoever reads it. */
const remarkCitations = () => (tree: Root) => {
  citeFootnotes(tree);
};

/** How prose is read besides Markdown and MDX: by those who check it and those who print it alike. */
export const proseSyntax = [remarkGfm, remarkCitations] satisfies PluggableList;

/** Puts a `<Cite>` in place of each reference to a footnote that cites, and answers those that are odd. */
export function citeFootnotes(tree: Root): readonly OddFootnote[] {
  const odd: OddFootnote[] = [];
  const citing = new Map<string, { readonly node: FootnoteDefinition; readonly attributes: Attributes }>();
  const used = new Set<string>();
  visit(tree, (node, siblings) => {
    const attributes = node.type === 'footnoteDefinition' ? citationIn(node) : null;
    if (node.type !== 'footnoteDefinition' || attributes === null) return;
    siblings.splice(siblings.indexOf(node), 1);
    if (attributes.length > 0) citing.set(node.identifier, { node, attributes });
    else odd.push({ node, label: node.identifier, is: 'without words' });
  });
  visit(tree, (node, siblings) => {
    if (node.type === 'text') odd.push(...undefinedIn(node));
    if (node.type !== 'footnoteReference') return;
    used.add(node.identifier);
    const cited = citing.get(node.identifier);
    if (cited !== undefined) siblings.splice(siblings.indexOf(node), 1, citeIn(node, cited.attributes));
  });
  const unused = [...citing].filter(([label]) => !used.has(label));
  return [...odd, ...unused.map(([label, { node }]): OddFootnote => ({ node, label, is: 'unused' }))];
}

type Attributes = MdxJsxTextElement['attributes'];

/** Calls back for each node with the list it stands in, which may change meanwhile. */
function visit(parent: Parents, each: (node: Nodes, siblings: Nodes[]) => void): void {
  const siblings = parent.children as Nodes[];
  for (const node of [...siblings]) {
    each(node, siblings);
    if ('children' in node) visit(node, each);
  }
}

/** The attributes of the citation in a footnote: none where its words are missing, `null` where it is no citation. */
function citationIn({ children }: FootnoteDefinition): Attributes | null {
  const [paragraph, ...others] = children;
  const [link, ...words] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const article = link?.type === 'link' ? ARTICLE.exec(link.url)?.[1] : undefined;
  if (article === undefined || others.length > 0) return null;
  const exact = QUOTED.exec(words.map((node) => textOf(node)).join(''))?.[1];
  if (exact === undefined) return [];
  const attribute = (name: string, value: string, { position }: Nodes) =>
    ({ type: 'mdxJsxAttribute', name, value, ...(position && { position }) }) as const;
  return [
    attribute('article', article, link as Nodes),
    attribute('exact', exact, (words[0] ?? link) as Nodes),
  ];
}

const citeIn = ({ position }: FootnoteReference, attributes: Attributes): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'Cite',
  attributes,
  children: [],
  ...(position && { position }),
});

/** References that no footnote answers are read as words. */
function undefinedIn(node: Nodes & { readonly value: string }): OddFootnote[] {
  return [...node.value.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, label = '']) => ({
    node,
    label,
    is: 'undefined',
  }));
}
