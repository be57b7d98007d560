import { mdxToHast } from 'satteri';

/** As much of an mdast or hast node as reading back needs. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly tagName?: string;
  readonly value?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly MdxNode[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** Parses what follows the front matter of an MDX file. */
export type MdxParser = (body: string) => MdxNode;

/** The parser by which the site is made: another implementation than the writer's, and ten times as fast. */
export const satteri: MdxParser = (body) =>
  mdxToHast(body, { features: { smartPunctuation: false, frontmatter: false }, position: true }) as MdxNode;
