import { isInside, isOf, type Page, type PageElement, runsAround, textIn } from '../read/page.ts';
import { plain } from '../text/words.ts';

/** What a page gives to search. */
export interface Searched {
  /** The words that are searched, in their order; `''` where the page is not found. */
  readonly words: string;
  /** What it can be filtered by and is told of it: `speaker: Ada Fenn`. */
  readonly values: ReadonlySet<string>;
  /** Printed words by the ids of their elements. */
  readonly printed: ReadonlyMap<string, string>;
}

/** Elements that Pagefind never reads. */
const UNREAD = new Set('head style script noscript label form svg footer nav iframe template'.split(' '));

/** What a page keeps from search: notes, links and controls of ours, and heads of tables. */
function isKept(element: PageElement): boolean {
  const { name, attributes } = element;
  return (
    UNREAD.has(name) ||
    name === 'thead' ||
    attributes['data-pagefind-ignore'] !== undefined ||
    attributes['data-notes'] !== undefined ||
    (name === 'a' && attributes['data-ours'] !== undefined) ||
    isOf(element, 'noprint')
  );
}

/** Reads what a page gives to search, by the attributes that Pagefind documents. */
export function searchedOf(page: Page): Searched {
  const [body] = page.having('data-pagefind-body');
  if (body === undefined) return { words: '', values: new Set(), printed: new Map() };
  const kept = page.elements.filter((one) => isKept(one) && isInside(one, body));
  const [heading] = page.named('h1');
  const title = heading === undefined ? [] : [`title: ${textIn(page, heading).replace(/\s+/g, ' ').trim()}`];
  const printed = page
    .having('data-span')
    .flatMap((one) =>
      one.attributes['id'] === undefined ? [] : [[one.attributes['id'], textIn(page, one)] as const],
    );
  const told = ['data-pagefind-filter', 'data-pagefind-meta'].flatMap((attribute) =>
    page.having(attribute).map((one) => toldValue(one, one.attributes[attribute] ?? '')),
  );
  return {
    words: runsAround(page, body, kept).join(''),
    values: new Set([...title, ...told].map(plain)),
    printed: new Map(printed),
  };
}

/** `name:value`, or `name[attribute]`. */
function toldValue({ attributes }: PageElement, told: string): string {
  const [, name = '', attribute] = /^(\w+)\[(\w+)\]$/.exec(told) ?? [];
  return attribute === undefined ? told.replace(':', ': ') : `${name}: ${attributes[attribute]}`;
}
