import { mdxToHast } from 'satteri';

/** A component of a topic page with its literal attributes, and the line on which it stands. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
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
  const walk = (node: TreeNode) => {
    if (node.type.startsWith('mdxJsx') && node.name) {
      const attributes = Object.fromEntries(
        (node.attributes ?? []).flatMap(({ name, value }) =>
          name !== undefined && typeof value === 'string' ? [[name, value] as const] : [],
        ),
      );
      uses.push({ name: node.name, attributes, line: node.position?.start.line ?? 1 });
    }
    node.children?.forEach(walk);
  };
  walk(mdxToHast(mdx, { features: { smartPunctuation: false, frontmatter: false } }) as TreeNode);
  return uses;
}
