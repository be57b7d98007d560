import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Code, Page, PageElement } from './page.ts';

/** Reads a page as a browser does; `places` costs time and is wanted only where something is wrong. */
export function readPage(path: string, html: string, places = false): Page {
  const mended: string[] = [];
  const tree = parse(html, {
    // Without scripting, `noscript` holds elements, as for a reader whose scripts are off.
    scriptingEnabled: false,
    sourceCodeLocationInfo: places,
    onParseError: ({ code }) => {
      // A seed may hold such a character, and its page prints it.
      if (!/^(?:control|non)-?character-in-input-stream$/.test(code)) mended.push(code);
    },
  });
  let text = '';
  const elements: PageElement[] = [];
  const raw = new Map<string, Code[]>([
    ['script', []],
    ['style', []],
  ]);
  const [byName, byAttribute] = [new Map<string, PageElement[]>(), new Map<string, PageElement[]>()];
  const read = (node: DefaultTreeAdapterTypes.ChildNode, parent: PageElement | null): void => {
    if ('value' in node) text += node.value;
    if (!('tagName' in node)) return;
    const element: PageElement = {
      index: elements.length,
      parent,
      name: node.tagName,
      attributes: attributesOf(node),
      textStart: text.length,
      textEnd: text.length,
      line: node.sourceCodeLocation?.startLine ?? 0,
      column: node.sourceCodeLocation?.startCol ?? 0,
    };
    elements.push(element);
    add(byName, element.name, element);
    for (const attribute in element.attributes) add(byAttribute, attribute, element);
    const codes = raw.get(element.name);
    if (codes === undefined) for (const child of node.childNodes) read(child, element);
    else codes.push({ element, code: codeIn(node) });
    element.textEnd = text.length;
  };
  for (const node of tree.childNodes) read(node, null);
  const [scripts = [], styles = []] = raw.values();
  const attributeNames = [...byAttribute.keys()];
  const named = (name: string) => byName.get(name) ?? [];
  const having = (attribute: string) => byAttribute.get(attribute) ?? [];
  return { path, elements, text, scripts, styles, mended, attributeNames, named, having };
}

function attributesOf(node: DefaultTreeAdapterTypes.Element): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  // A prefixed name (xlink:href) comes with its prefix apart, and means what the plain one means.
  for (const { name, value } of node.attrs) attributes[name] ??= value;
  return attributes;
}

const codeIn = (node: DefaultTreeAdapterTypes.Element) =>
  node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

function add(lists: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [element]);
  else list.push(element);
}
