import { unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Finding, finding } from '../finding.ts';
import type { Built } from './built.ts';

/** What a file of this kind begins with, so that programs know it: its name and type, nothing between them. */
const BEGINS = 'mimetypeapplication/epub+zip';
const NAME_AT = 30;
const EXTRA_LENGTH_AT = 28;
const ROOT = 'EPUB/';

/**
 * An EPUB holds pages of the site and nothing else: each chapter has the title and the main part of its page, letter
 * by letter and attribute by attribute; its links lead where those of the page lead, or nowhere.
 */
export function checkBook(path: string, site: Built): Finding[] {
  const tell = (reason: string) => finding(site.pathOf(path), 'copy', reason);
  const bytes = site.bytes(path);
  const begins = bytes.toString('latin1', NAME_AT, NAME_AT + BEGINS.length);
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)] as const),
  );
  const titles = new Map<string, string>();
  const chapters = [...files.keys()].filter((name) => pageOf(name) !== null && name !== `${ROOT}nav.xhtml`);
  const among = new Set(chapters.map((name) => pageOf(name) ?? ''));
  const wrong = chapters.flatMap((name) => {
    const page = pageOf(name) ?? '';
    if (!site.pages.has(page)) return [tell(`Unexpected chapter ${name}, expected pages of the site`)];
    const [made, own] = [read(text(files, name)), read(site.text(page))];
    titles.set(page, titleOf(own));
    const [found, expected] = [inChapter(made, page), inPage(own, page, among)];
    return found === expected ? [] : [tell(`Unexpected words in ${name}: ${difference(found, expected)}`)];
  });
  return [
    ...(begins === BEGINS && bytes.readUInt16LE(EXTRA_LENGTH_AT) === 0
      ? []
      : [tell('Unexpected beginning, expected the type of the file')]),
    ...wrong,
    ...checkContents(files, titles, tell),
    ...[...files].flatMap(([name, content]) => {
      if (chapters.includes(name) || OWN.test(name)) return [];
      const original = name.slice(ROOT.length);
      const same = site.files.has(original) && site.bytes(original).equals(content);
      return same ? [] : [tell(`Unexpected file ${name}, expected one of the site`)];
    }),
  ];
}

/** What only a book has. */
const OWN = /^mimetype$|^META-INF\/container\.xml$|^EPUB\/(?:package\.opf|nav\.xhtml|book\.css)$/;

const pageOf = (name: string) =>
  name.startsWith(ROOT) && name.endsWith('.xhtml')
    ? name.slice(ROOT.length).replace(/\.xhtml$/, '.html')
    : null;

const read = (html: string) => parse(html, { scriptingEnabled: false });

const text = (files: ReadonlyMap<string, Buffer>, name: string) => files.get(name)?.toString('utf8') ?? '';

/** The lists of chapters name them by their titles, and the styles hide and add nothing. */
function checkContents(
  files: ReadonlyMap<string, Buffer>,
  titles: ReadonlyMap<string, string>,
  tell: (reason: string) => Finding,
): Finding[] {
  const wordsOf = (name: string) =>
    text(files, name)
      .replace(/<\?.*?\?>/g, '')
      .split(/<[^>]*>/)
      .map((one) => one.trim())
      .filter(Boolean)
      .map(plain);
  const links = [...elementsIn(read(text(files, `${ROOT}nav.xhtml`)))].filter(
    ({ tagName }) => tagName === 'a',
  );
  const listed = links.map((link) => [decodeURI(attribute(link, 'href')), textOf(link)].join(' '));
  const expected = [...titles].map(([page, title]) => `${page.replace(/html$/, 'xhtml')} ${title}`);
  const first = [...titles].find(([page]) => listed[0]?.startsWith(page.replace(/html$/, 'xhtml ')))?.[1];
  const [identifier, title, language, day, ...others] = wordsOf(`${ROOT}package.opf`);
  const isPlain =
    /^urn:uuid:[-\da-f]{36}$/.test(identifier ?? '') &&
    title === first &&
    /^[a-z]{2,3}(?:-\w+)*$/i.test(language ?? '') &&
    /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(day ?? '');
  const [head, over, ...entries] = wordsOf(`${ROOT}nav.xhtml`);
  const css = text(files, `${ROOT}book.css`)
    .replace(/\/\*.*?\*\//gs, '')
    .replace(SHOWS_LESS, '');
  return [
    ...(listed.toSorted().join('\n') === expected.toSorted().join('\n') &&
    head === first &&
    over === first &&
    entries.length === links.length
      ? []
      : [tell('Unexpected contents, expected each chapter by its title')]),
    ...(isPlain && others.length === 0 ? [] : [tell('Unexpected words in package.opf')]),
    ...(wordsOf('META-INF/container.xml').length === 0 ? [] : [tell('Unexpected words in container.xml')]),
    ...(/display:\s*none|visibility|opacity|clip|content:\s*[^;]*\p{L}{2}(?!\w*\()|@import|url\(/u.test(
      css.replaceAll('attr(data-n)', ''),
    )
      ? [tell('Unexpected styles, expected none that hide or add words')]
      : []),
  ];
}

/** Pages hide this on paper too. */
const SHOWS_LESS = /\[hidden\],\s*\.noprint:not\(\.toc\) \{\s*display: none;\s*\}/;

/** The marks that XML needs in words. */
const plain = (words: string) => words.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

function* elementsIn(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');

function titleOf(tree: Tree.Document): string {
  const title = [...elementsIn(tree)].find(({ tagName }) => tagName === 'title');
  return title === undefined ? '' : sayable(textOf(title));
}

/** Title and main part of a page as one string, its links as what they lead to among the pages of the book. */
function inPage(tree: Tree.Document, page: string, among: ReadonlySet<string>): string {
  const main = [...elementsIn(tree)].find(({ tagName }) => tagName === 'main');
  return `${titleOf(tree)}\n${main === undefined ? '' : shape(main, (href) => leadsTo(href, page, among))}`;
}

/** The same of a chapter, all that is shown of which is its main part. */
function inChapter(tree: Tree.Document, page: string): string {
  const body = [...elementsIn(tree)].find(({ tagName }) => tagName === 'body');
  const shown = body?.childNodes.filter((child) => !('value' in child && child.value.trim() === '')) ?? [];
  const led = (href: string) => leadsTo(href.replace(/\.xhtml(?=#|$)/, '.html'), page, null);
  return `${titleOf(tree)}\n${shown.map((child) => shape(child, led)).join('')}`;
}

/** Where a link leads: a place of the book, or out of the site; `null` where the book does not have the page. */
function leadsTo(href: string, page: string, among: ReadonlySet<string> | null): string | null {
  const base = new URL(page, 'site:///');
  const { protocol, pathname, hash } = new URL(href, base);
  if (protocol !== base.protocol) return href;
  const target = decodeURI(pathname.slice(1));
  return among === null || among.has(target) ? target + hash : null;
}

/** Elements, attributes and words as one string. What XML writes otherwise, and what a link without an address has not, is left out. */
function shape(node: Tree.ChildNode, lead: (href: string) => string | null): string {
  if ('value' in node) return sayable(node.value).replaceAll('<', '&lt;');
  if (!('tagName' in node) || /^(?:script|noscript|form)$/.test(node.tagName)) return '';
  const link = node.tagName === 'a' ? node.attrs.find(({ name }) => name === 'href') : undefined;
  const leads = link === undefined ? null : lead(link.value);
  const attributes = node.attrs
    .filter(({ name }) => !/^xmlns|^(?:download|rel|target)$/.test(name))
    .flatMap((one) => {
      const value = one === link ? leads : sayable(one.value);
      return value === null ? [] : [` ${one.name}=${JSON.stringify(value)}`];
    });
  return `<${node.tagName}${attributes.join('')}>${node.childNodes.map((child) => shape(child, lead)).join('')}</>`;
}

/** XML has no way to write some characters. */
const sayable = (words: string) =>
  words.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

/** The first place at which two texts part, with what stands there. */
function difference(found: string, expected: string): string {
  const at = [...found].findIndex((letter, i) => letter !== expected[i]);
  const start = Math.max(0, at - 20);
  return `“${found.slice(start, at + 30)}”, expected “${expected.slice(start, at + 30)}”`;
}
