import { type Page, type PageElement, textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';

/** An address in a page, and whether a browser fetches it by itself. */
export interface Address {
  readonly element: PageElement;
  readonly address: string;
  readonly loads: boolean;
}

const plain = ['src', 'href', 'poster', 'data', 'action', 'formaction', 'background', 'manifest', 'cite'];
const lists = ['srcset', 'imagesrcset'];
/** Elements whose `href` is only followed by a reader. */
const followed = new Set(['a', 'area']);
/** Relations of a `link` that name another page and fetch nothing. */
const names = /^(canonical|alternate|license|author|help|next|prev|me)$/i;

/** Every address in the attributes and styles of a page. */
export function addressesOf(page: Page): Address[] {
  return [
    ...plain.flatMap((attribute) => page.having(attribute).flatMap((element) => single(element, attribute))),
    ...lists.flatMap((attribute) => page.having(attribute).flatMap((element) => listed(element, attribute))),
    ...refreshes(page),
    ...inStyles(page),
    ...inSnippets(page),
  ];
}

function single(element: PageElement, attribute: string): Address[] {
  if (attribute === 'data' && element.name !== 'object') return [];
  const address = (element.attributes[attribute] ?? '').trim();
  return [{ element, address, loads: loads(element, attribute) }];
}

function listed(element: PageElement, attribute: string): Address[] {
  const candidates = (element.attributes[attribute] ?? '').split(/,\s+/);
  return candidates.map((candidate) => {
    return { element, address: candidate.trim().split(/\s/)[0] ?? '', loads: true };
  });
}

function loads(element: PageElement, attribute: string): boolean {
  if (attribute === 'cite') return false;
  if (attribute !== 'href') return true;
  if (element.name === 'link')
    return !(element.attributes['rel'] ?? '').split(/\s+/).every((rel) => names.test(rel));
  return !followed.has(element.name);
}

function refreshes(page: Page): Address[] {
  const metas = page
    .having('http-equiv')
    .filter(({ attributes }) => /^refresh$/i.test(attributes['http-equiv'] ?? ''));
  return metas.flatMap((element) => {
    const [, address] = /url\s*=\s*['"]?([^'"]+)/i.exec(element.attributes['content'] ?? '') ?? [];
    return address === undefined ? [] : [{ element, address: address.trim(), loads: false }];
  });
}

function inStyles(page: Page): Address[] {
  const inline = page.having('style').map((element) => ({ element, css: element.attributes['style'] ?? '' }));
  return [...page.styles, ...inline].flatMap(({ element, css }) =>
    addressesInCss(css).map((address) => ({ element, address, loads: true })),
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
  return [...found].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '');
}
