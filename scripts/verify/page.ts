import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, parse } from 'parse5';

/** One element of a built page, as a browser's parser sees it. */
export interface PageElement {
  /** Its number in document order, from 0: how a finding names it. */
  readonly index: number;
  readonly parent: PageElement | null;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its text starts and ends in the page's text, UTF-16 units. */
  readonly textStart: number;
  textEnd: number;
  /** 1-based place in the HTML file; 0 unless the page was read with places. */
  readonly line: number;
  readonly column: number;
}

/** A built page, flattened: its elements in document order over one run of text. */
export interface Page {
  /** Path from the root of the site, with forward slashes. */
  readonly path: string;
  readonly elements: readonly PageElement[];
  /** All text of the page that a reader can see; scripts and styles are not in it. */
  readonly text: string;
  readonly styles: readonly { readonly element: PageElement; readonly css: string }[];
  readonly named: (name: string) => readonly PageElement[];
  readonly having: (attribute: string) => readonly PageElement[];
}

type Node = DefaultTreeAdapterMap['node'];

/** Reads a page; `places` costs time and is wanted only where something is wrong. */
export function readPage(path: string, html: string, places = false): Page {
  // Without scripting, `noscript` holds elements, as for a reader whose scripts are off.
  const tree = parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: places });
  const elements: PageElement[] = [];
  const styles: { element: PageElement; css: string }[] = [];
  const byName = new Map<string, PageElement[]>();
  const byAttribute = new Map<string, PageElement[]>();
  let text = '';

  const enter = (node: DefaultTreeAdapterTypes.Element, parent: PageElement | null): void => {
    const element = flatten(node, elements.length, parent, text.length);
    elements.push(element);
    add(byName, element.name, element);
    for (const attribute of Object.keys(element.attributes)) add(byAttribute, attribute, element);
    if (element.name === 'style') styles.push({ element, css: textOf(node) });
    else if (element.name !== 'script') walkAll(node.childNodes, element);
    element.textEnd = text.length;
  };
  const walkAll = (nodes: readonly Node[], parent: PageElement | null): void => {
    for (const node of nodes) {
      if ('tagName' in node) enter(node, parent);
      else if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    }
  };
  walkAll(tree.childNodes, null);

  const named = (name: string) => byName.get(name) ?? [];
  const having = (attribute: string) => byAttribute.get(attribute) ?? [];
  return { path, elements, text, styles, named, having };
}

function flatten(
  node: DefaultTreeAdapterTypes.Element,
  index: number,
  parent: PageElement | null,
  textStart: number,
): PageElement {
  const attributes: Record<string, string> = Object.create(null);
  // A prefixed name (xlink:href) comes with its prefix apart, and means what the plain one means.
  for (const { name, value } of node.attrs) attributes[name] ??= value;
  const { startLine = 0, startCol = 0 } = node.sourceCodeLocation ?? {};
  const place = { line: startLine, column: startCol };
  return { index, parent, name: node.tagName, attributes, textStart, textEnd: textStart, ...place };
}

function textOf(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function add(lists: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [element]);
  else list.push(element);
}

/** The element itself or the nearest one around it that has the attribute. */
export function closest(element: PageElement, attribute: string): PageElement | null {
  let at: PageElement | null = element;
  while (at !== null && at.attributes[attribute] === undefined) at = at.parent;
  return at;
}

/** Whether `inner` lies inside `outer`. */
export function isInside(inner: PageElement, outer: PageElement): boolean {
  let at: PageElement | null = inner.parent;
  while (at !== null && at.index > outer.index) at = at.parent;
  return at === outer;
}

/** The text of an element, exactly. */
export function textIn(page: Page, element: PageElement): string {
  return page.text.slice(element.textStart, element.textEnd);
}

/** The runs of an element's text that stand outside everything marked `data-ours`. */
export function printedRuns(page: Page, element: PageElement): string[] {
  const runs: string[] = [];
  let at = element.textStart;
  for (const ours of page.having('data-ours')) {
    if (ours.textStart < at || ours.textEnd > element.textEnd || !isInside(ours, element)) continue;
    runs.push(page.text.slice(at, ours.textStart));
    at = ours.textEnd;
  }
  return [...runs, page.text.slice(at, element.textEnd)];
}
