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
  readonly scripts: readonly { readonly element: PageElement; readonly code: string }[];
  readonly styles: readonly { readonly element: PageElement; readonly css: string }[];
  /** What a browser has to mend in its markup, by the codes of the standard. */
  readonly mended: readonly string[];
  /** The names of all attributes that an element of the page has. */
  readonly attributeNames: readonly string[];
  readonly named: (name: string) => readonly PageElement[];
  readonly having: (attribute: string) => readonly PageElement[];
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

/** The nearest element of a name around another; `null` where there is none. */
export function ancestorOf(element: PageElement, name: string): PageElement | null {
  let at = element.parent;
  while (at !== null && at.name !== name) at = at.parent;
  return at;
}

/** Whether an element is of a class. */
export const isOf = ({ attributes }: PageElement, name: string) =>
  (attributes['class'] ?? '').split(/\s+/).includes(name);

/** The elements inside another that have an attribute. */
export const havingIn = (page: Page, element: PageElement, attribute: string) =>
  page.having(attribute).filter((one) => isInside(one, element));

/** The elements inside another that have a name. */
export const elementsIn = (page: Page, element: PageElement, name: string) =>
  page.named(name).filter((one) => isInside(one, element));

/** The text of an element with a blank in place of each of some elements in it. */
export function textAround(page: Page, element: PageElement, inner: readonly PageElement[]): string {
  let words = '';
  let at = element.textStart;
  for (const { textStart, textEnd } of [...inner].sort((a, b) => a.textStart - b.textStart)) {
    words += `${page.text.slice(at, Math.max(at, textStart))} `;
    at = Math.max(at, textEnd);
  }
  return words + page.text.slice(at, element.textEnd);
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
