/** The styles of a page: Astro writes them into its head; pages of one kind share them as one linked sheet. */
import { type Container, parse } from 'postcss';

/** As Astro writes it; a style that is written by hand has attributes. */
const STYLE = /<style>(.*?)<\/style>/gs;
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Takes the styles out of a page, whose address in the site is `pathname` (`/topics/a.html`), and links them instead.
 * `write` puts the sheet into the site and answers its path there.
 */
export function linkStyles(pathname: string, html: string, write: (css: string) => string): string {
  return replaceInHead(html, STYLE, (styles) => {
    const up = '../'.repeat(pathname.split('/').length - 2);
    return `<link rel="stylesheet" href="${up}${write(styles.join(''))}">`;
  });
}

/** The path in the site of the sheet that `page` links; `null` where it links none. */
export function linkedSheet(page: string, html: string): string | null {
  const href = html.slice(0, html.indexOf('</head>')).matchAll(LINK).next().value?.[1];
  return href === undefined ? null : pathOf(page, href);
}

/** Puts the linked styles back into a page, so that it needs no other file. `read` answers a sheet by its path in the site. */
export function inlineStyles(page: string, html: string, read: (path: string) => string): string {
  return replaceInHead(html, LINK, (hrefs) => {
    const sheets = hrefs.map((href) => read(pathOf(page, href)));
    return `<style>${sheets.join('')}</style>`;
  });
}

/** The classes of a page's elements. */
export function* classesIn(html: string): Generator<string> {
  for (const [, names = ''] of html.matchAll(/ class="([^"]+)"/g)) yield* names.split(' ');
}

/** A sheet without what can style nothing: rules for a class that is not `shown`. */
export function trimmed(css: string, shown: ReadonlySet<string>): string {
  const root = parse(css);
  trim(root, (selector) => {
    // What stands in `:is()` or `:not()` need not be there.
    const needed = selector.replaceAll(/:[\w-]+\((?:[^()]|\([^()]*\))*\)/g, '').matchAll(/\.([\w-]+)/g);
    return [...needed].every(([, name = '']) => shown.has(name));
  });
  return root.toString();
}

function trim(rules: Container, canApply: (selector: string) => boolean): void {
  rules.each((node) => {
    if (!('nodes' in node) || node.nodes === undefined) return;
    const selectors = node.type === 'rule' ? node.selectors.filter(canApply) : null;
    if (node.type === 'rule' && selectors !== null && selectors.length > 0) node.selectors = selectors;
    else if (selectors !== null) node.removeAll();
    trim(node, canApply);
    if (node.nodes.length === 0) node.remove();
  });
}

const pathOf = (page: string, href: string) => new URL(href, `file:///${page}`).pathname.slice(1);

/** Puts one element in the place of the first that fits, and takes the others out. */
function replaceInHead(html: string, element: RegExp, make: (found: readonly string[]) => string): string {
  const end = html.indexOf('</head>');
  if (end < 0) return html;
  const head = html.slice(0, end);
  const found = [...head.matchAll(element)].map(([, inner = '']) => inner);
  if (found.length === 0) return html;
  let made = make(found);
  const replaced = head.replace(element, () => {
    const here = made;
    made = '';
    return here;
  });
  return replaced + html.slice(end);
}
