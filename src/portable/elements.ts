import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** All elements of a page, or of a part of it, in their order. */
export function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

/** What an element says under a name. */
export function attributeOf({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
