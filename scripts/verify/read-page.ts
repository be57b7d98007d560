import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addElement, closeElement, type Draft, emptyDraft, pageOf } from './draft.ts';
import type { Page } from './page.ts';
import { readPlainPage } from './plain-page.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Reads a page as a browser does; `places` costs time and is wanted only where something is wrong. */
export function readPage(path: string, html: string, places = false): Page {
  return (places ? null : readPlainPage(path, html)) ?? readAnyPage(path, html, places);
}

/** Reads any page, whatever a browser would have to mend in it. */
export function readAnyPage(path: string, html: string, places = false): Page {
  // Without scripting, `noscript` holds elements, as for a reader whose scripts are off.
  const tree = parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: places });
  const draft = emptyDraft();
  addAll(draft, tree.childNodes);
  return pageOf(path, draft);
}

function addAll(draft: Draft, nodes: readonly Node[]): void {
  for (const node of nodes) {
    if ('tagName' in node) addOne(draft, node);
    else if (node.nodeName === '#text') draft.text += (node as DefaultTreeAdapterTypes.TextNode).value;
  }
}

function addOne(draft: Draft, node: DefaultTreeAdapterTypes.Element): void {
  const attributes: Record<string, string> = Object.create(null);
  // A prefixed name (xlink:href) comes with its prefix apart, and means what the plain one means.
  for (const { name, value } of node.attrs) attributes[name] ??= value;
  const { startLine, startCol } = node.sourceCodeLocation ?? {};
  const element = addElement(draft, node.tagName, attributes, startLine, startCol);
  if (element.name === 'style') draft.styles.push({ element, css: textOf(node) });
  else if (element.name !== 'script') {
    draft.open.push(element);
    addAll(draft, node.childNodes);
    closeElement(draft);
  }
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
