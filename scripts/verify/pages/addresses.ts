import { type Page, type PageElement, textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';

/** An address in a page, and whether a browser fetches it by itself. */
export interface Address {
  readonly element: PageElement;
  readonly address: string;
  readonly loads: boolean;
}

/** Attributes of one address, and of several with what tells them apart. */
const SINGLE = ['src', 'href', 'poster', 'data', 'action', 'formaction', 'background', 'manifest', 'cite'];
const LISTS = ['srcset', 'imagesrcset'];
/** Elements whose `href` is only followed by a reader. */
const FOLLOWED = new Set(['a', 'area']);
/** Relations of a `link` that name another page and fetch nothing. */
const NAMES = /^(canonical|alternate|license|author|help|next|prev|me)$/i;

/** Every address in the attributes and styles of a page. */
export function addressesOf(page: Page): Address[] {
  return [...inAttributes(page), ...refreshes(page), ...inStyles(page), ...inSnippets(page)];
}

function inAttributes(page: Page): Address[] {
  const addressesIn = (attribute: string, parted: (value: string) => readonly string[]) =>
    page.having(attribute).flatMap((element) => {
      // Of any other element it is no address.
      if (attribute === 'data' && element.name !== 'object') return [];
      const addresses = parted(element.attributes[attribute] ?? '');
      return addresses.map((address) => ({ element, address, loads: loads(element, attribute) }));
    });
  const first = (candidate: string) => candidate.trim().split(/\s/)[0] ?? '';
  return [
    ...SINGLE.flatMap((attribute) => addressesIn(attribute, (value) => [value.trim()])),
    ...LISTS.flatMap((attribute) => addressesIn(attribute, (value) => value.split(/,\s+/).map(first))),
  ];
}

function loads({ name, attributes }: PageElement, attribute: string): boolean {
  if (attribute !== 'href') return attribute !== 'cite';
  if (name !== 'link') return !FOLLOWED.has(name);
  return !(attributes['rel'] ?? '').split(/\s+/).every((rel) => NAMES.test(rel));
}

function refreshes(page: Page): Address[] {
  return page.having('http-equiv').flatMap((element) => {
    const { 'http-equiv': kind = '', content = '' } = element.attributes;
    const [, address] = /^refresh$/i.test(kind) ? (/url\s*=\s*['"]?([^'"]+)/i.exec(content) ?? []) : [];
    return address === undefined ? [] : [{ element, address: address.trim(), loads: false }];
  });
}

function inStyles(page: Page): Address[] {
  const inline = page
    .having('style')
    .map((element) => ({ element, code: element.attributes['style'] ?? '' }));
  return [...page.styles, ...inline].flatMap(({ element, code }) =>
    addressesInCss(code).map((address) => ({ element, address, loads: true })),
  );
}

/** What stands in a snippet for the address of a site that does not know its own. */
const OWN = 'ADDRESS/';

/** The addresses in snippets to set into another page, as links from this one. */
function inSnippets(page: Page): Address[] {
  const root = '../'.repeat(page.path.split('/').length - 1);
  return page.named('pre').flatMap((element) => {
    const snippet = textIn(page, element).trimStart();
    if (!snippet.startsWith('<')) return [];
    return addressesOf(readPage('snippet.html', snippet))
      .filter(({ address }) => address.startsWith(OWN))
      .map(({ address }) => ({ element, address: root + address.slice(OWN.length), loads: false }));
  });
}

/** The addresses of `url()` and `@import` in a style sheet. */
export function addressesInCss(css: string): string[] {
  const found = css.matchAll(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi,
  );
  return Array.from(found, ([, ...groups]) => groups.find((group) => group !== undefined) ?? '');
}
