import { mdxToHast } from 'satteri';
import { readPlainPage } from './plain-page.ts';

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

/** Parses what follows the front matter of an MDX file; with the places of its nodes only where they are asked for. */
export type MdxParser = (body: string, withPlaces: boolean) => MdxNode;

/** The parser by which the site is made: another implementation, and ten times as fast. */
export const satteri: MdxParser = (body, position) =>
  mdxToHast(body, { features: { smartPunctuation: false, frontmatter: false }, position }) as MdxNode;

/** The same, after a quick look whether there is anything but words to be parsed. */
export const quick: MdxParser = (body, withPlaces) =>
  (withPlaces ? null : readPlainPage(body)) ?? satteri(body, withPlaces);
