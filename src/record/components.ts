import { mdxToHast } from 'satteri';

/** A component of a topic page with its literal attributes, and the line on which it stands. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  /** Number of the paragraph in which it stands, from 0; `null` outside of paragraphs. */
  readonly paragraph: number | null;
}

interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: string;
    readonly value?: unknown;
  }[];
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: { readonly line: number } };
}

/**
 * Every use of a component in an MDX text, in order. What a topic cites and charts is known from its tree,
 * before anything is rendered: the pages of the articles need an element for each cited span.
 */
export function findComponents(mdx: string): ComponentUse[] {
  const uses: ComponentUse[] = [];
  let paragraphs = 0;
  const walk = (node: TreeNode, inside: number | null) => {
    const paragraph = node.tagName === 'p' ? paragraphs++ : inside;
    if (node.type.startsWith('mdxJsx') && node.name) {
      const attributes = Object.fromEntries(
        (node.attributes ?? []).flatMap(({ name, value }) =>
          name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
        ),
      );
      uses.push({ name: node.name, attributes, line: node.position?.start.line ?? 1, paragraph });
    }
    node.children?.forEach((child) => {
      walk(child, paragraph);
    });
  };
  walk(mdxToHast(mdx, { features: { smartPunctuation: false, frontmatter: false } }) as TreeNode, null);
  return uses;
}
