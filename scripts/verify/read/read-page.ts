import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Page, PageElement } from './page.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A page while it is flattened. */
interface Draft {
  text: string;
  readonly elements: PageElement[];
  readonly scripts: { readonly element: PageElement; readonly code: string }[];
  readonly styles: { readonly element: PageElement; readonly css: string }[];
  readonly byName: Map<string, PageElement[]>;
  readonly byAttribute: Map<string, PageElement[]>;
}

/** Reads a page as a browser does; `places` costs time and is wanted only where something is wrong. */
export function readPage(path: string, html: string, places = false): Page {
  // Without scripting, `noscript` holds elements, as for a reader whose scripts are off.
  const mended: string[] = [];
  const tree = parse(html, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: places,
    onParseError: ({ code }) => {
      // A seed may hold such a character, and its page prints it.
      if (!/^(?:control|non)-?character-in-input-stream$/.test(code)) mended.push(code);
    },
  });
  const draft: Draft = {
    text: '',
    elements: [],
    scripts: [],
    styles: [],
    byName: new Map(),
    byAttribute: new Map(),
  };
  addAll(draft, tree.childNodes, null);
  const { elements, text, scripts, styles, byName, byAttribute } = draft;
  const named = (name: string) => byName.get(name) ?? [];
  const having = (attribute: string) => byAttribute.get(attribute) ?? [];
  return {
    path,
    elements,
    text,
    scripts,
    styles,
    mended,
    attributeNames: [...byAttribute.keys()],
    named,
    having,
  };
}

function addAll(draft: Draft, nodes: readonly Node[], parent: PageElement | null): void {
  for (const node of nodes) {
    if ('tagName' in node) addOne(draft, node, parent);
    else if ('value' in node) draft.text += node.value;
  }
}

function addOne(draft: Draft, node: DefaultTreeAdapterTypes.Element, parent: PageElement | null): void {
  const attributes: Record<string, string> = Object.create(null);
  // A prefixed name (xlink:href) comes with its prefix apart, and means what the plain one means.
  for (const { name, value } of node.attrs) attributes[name] ??= value;
  const element: PageElement = {
    index: draft.elements.length,
    parent,
    name: node.tagName,
    attributes,
    textStart: draft.text.length,
    textEnd: draft.text.length,
    line: node.sourceCodeLocation?.startLine ?? 0,
    column: node.sourceCodeLocation?.startCol ?? 0,
  };
  draft.elements.push(element);
  add(draft.byName, element.name, element);
  for (const attribute in attributes) add(draft.byAttribute, attribute, element);
  if (element.name === 'style') draft.styles.push({ element, css: textOf(node) });
  else if (element.name === 'script') draft.scripts.push({ element, code: textOf(node) });
  else addAll(draft, node.childNodes, element);
  element.textEnd = draft.text.length;
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function add(lists: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [element]);
  else list.push(element);
}
