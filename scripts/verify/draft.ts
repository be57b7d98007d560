import type { Page, PageElement } from './page.ts';

/** A page while it is read: its elements in document order, and the text so far. */
export interface Draft {
  text: string;
  /** Elements that are not closed yet, the innermost last. */
  readonly open: PageElement[];
  readonly elements: PageElement[];
  readonly styles: { readonly element: PageElement; readonly css: string }[];
  readonly byName: Map<string, PageElement[]>;
  readonly byAttribute: Map<string, PageElement[]>;
}

/** A page of which nothing has been read. */
export function emptyDraft(): Draft {
  return { text: '', open: [], elements: [], styles: [], byName: new Map(), byAttribute: new Map() };
}

/** Puts the next element into the innermost open one. It holds nothing until it is pushed on `open`. */
export function addElement(
  draft: Draft,
  name: string,
  attributes: Readonly<Record<string, string>>,
  line = 0,
  column = 0,
): PageElement {
  const { elements, open, text } = draft;
  const element: PageElement = {
    index: elements.length,
    parent: open.at(-1) ?? null,
    name,
    attributes,
    textStart: text.length,
    textEnd: text.length,
    line,
    column,
  };
  elements.push(element);
  add(draft.byName, name, element);
  for (const attribute in attributes) add(draft.byAttribute, attribute, element);
  return element;
}

/** Ends the innermost open element. */
export function closeElement(draft: Draft): void {
  const element = draft.open.pop();
  if (element !== undefined) element.textEnd = draft.text.length;
}

/** The page of which everything has been read. */
export function pageOf(path: string, draft: Draft): Page {
  while (draft.open.length > 0) closeElement(draft);
  const { elements, text, styles, byName, byAttribute } = draft;
  const named = (name: string) => byName.get(name) ?? [];
  const having = (attribute: string) => byAttribute.get(attribute) ?? [];
  return { path, elements, text, styles, attributeNames: [...byAttribute.keys()], named, having };
}

function add(lists: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [element]);
  else list.push(element);
}
