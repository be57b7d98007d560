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

/** A script or a style sheet that stands in a page. */
export interface Code {
  readonly element: PageElement;
  readonly code: string;
}

/** A built page, flattened: its elements in document order over one run of text. */
export interface Page {
  /** Path from the root of the site, with forward slashes. */
  readonly path: string;
  readonly elements: readonly PageElement[];
  /** All text of the page that a reader can see; scripts and styles are not in it. */
  readonly text: string;
  readonly scripts: readonly Code[];
  readonly styles: readonly Code[];
  /** What a browser has to mend in its markup, by the codes of the standard. */
  readonly mended: readonly string[];
  /** The names of all attributes that an element of the page has. */
  readonly attributeNames: readonly string[];
  readonly named: (name: string) => readonly PageElement[];
  readonly having: (attribute: string) => readonly PageElement[];
}

/** The element itself or the nearest one around it that is of some kind; `null` where none is. */
export function nearest(
  element: PageElement | null,
  isSuch: (one: PageElement) => boolean,
): PageElement | null {
  let at = element;
  while (at !== null && !isSuch(at)) at = at.parent;
  return at;
}

/** The element itself or the nearest one around it that has the attribute. */
export function closest(element: PageElement | null, attribute: string): PageElement | null {
  let at = element;
  while (at !== null && at.attributes[attribute] === undefined) at = at.parent;
  return at;
}

/** The value of an attribute of the element itself or the nearest one around it that has it. */
export const valueAround = (element: PageElement | null, attribute: string) =>
  closest(element, attribute)?.attributes[attribute];

/** The nearest element of a name around another; `null` where there is none. */
export const ancestorOf = (element: PageElement, name: string) =>
  nearest(element.parent, (one) => one.name === name);

/** Whether `inner` lies inside `outer`. */
export function isInside(inner: PageElement, outer: PageElement): boolean {
  let at = inner.parent;
  while (at !== null && at.index > outer.index) at = at.parent;
  return at === outer;
}

/** Whether an element is of a class. */
export const isOf = ({ attributes }: PageElement, name: string) =>
  (attributes['class'] ?? '').split(/\s+/).includes(name);

/** The elements of a page that are of a class. */
export const classed = (page: Page, name: string) => page.having('class').filter((one) => isOf(one, name));

/** The elements inside another that have an attribute. */
export const havingIn = (page: Page, element: PageElement, attribute: string) =>
  page.having(attribute).filter((one) => isInside(one, element));

/** The values of an attribute of the elements inside another. */
export const valuesIn = (page: Page, element: PageElement, attribute: string) =>
  havingIn(page, element, attribute).map(({ attributes }) => attributes[attribute] ?? '');

/** The elements inside another that have a name. */
export const elementsIn = (page: Page, element: PageElement, name: string) =>
  page.named(name).filter((one) => isInside(one, element));

/** The elements of a name whose parent is another. */
export const childrenOf = (page: Page, element: PageElement, name: string) =>
  page.named(name).filter(({ parent }) => parent === element);

/** The text of an element, exactly. */
export const textIn = (page: Page, { textStart, textEnd }: PageElement) =>
  page.text.slice(textStart, textEnd);

/** The stretches of a text from `start` to `end` that lie outside some elements, which are in their order. */
export function outside(start: number, end: number, inner: readonly PageElement[]): [number, number][] {
  const stretches: [number, number][] = [];
  let at = start;
  for (const { textStart, textEnd } of inner) {
    stretches.push([at, Math.max(at, textStart)]);
    at = Math.max(at, textEnd);
  }
  return [...stretches, [at, end]];
}

/** The runs of an element's text that stand outside some elements in it. */
export function runsAround(page: Page, element: PageElement, inner: readonly PageElement[]): string[] {
  const ordered = inner.toSorted((a, b) => a.textStart - b.textStart);
  const stretches = outside(element.textStart, element.textEnd, ordered);
  return stretches.map(([start, end]) => page.text.slice(start, end));
}

/** The runs of an element's text that stand outside everything marked `data-ours`. */
export const printedRuns = (page: Page, element: PageElement) =>
  runsAround(page, element, havingIn(page, element, 'data-ours'));
