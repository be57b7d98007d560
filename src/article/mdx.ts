import type { RootContent } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { MdxNode, MdxParser } from './parsers.ts';

/**
 * What remark leaves as it is but another parser could read as markup. Line ends and tabs become character
 * references, so that nothing but a block's first character ever begins a line.
 */
const unsafe: NonNullable<Options['unsafe']> = [
  { character: '\n', inConstruct: 'phrasing' },
  { character: '\r', inConstruct: 'phrasing' },
  { character: '\t', inConstruct: 'phrasing' },
  { character: '}', inConstruct: 'phrasing' },
  { character: '>', inConstruct: 'phrasing' },
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
  { atBreak: true, character: ':' },
  { atBreak: true, character: '|' },
];

const writer = unified()
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, { unsafe })
  .freeze();

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** MDX of a tree. */
export function stringifyMdx(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children });
}

/** The reference implementation, from which the writer comes too; throws where it is no MDX, with the place. */
export const remark: MdxParser = (body) => reader.parse(body) as MdxNode;
