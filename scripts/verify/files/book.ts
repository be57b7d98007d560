import { unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parting } from '../difference.ts';
import type { Tell } from '../finding.ts';
import { textIn } from '../read/page.ts';
import { readPage } from '../read/read-page.ts';
import { type FileCheck, type Files, isPage } from './files.ts';

/** What a file of this kind begins with, so that programs know it: its name and type, nothing between them. */
const BEGINS = 'mimetypeapplication/epub+zip';
const NAME_AT = 30;
const EXTRA_LENGTH_AT = 28;
const ROOT = 'EPUB/';

/**
 * An EPUB holds pages of the site and nothing else: each chapter is the title and the main part of its page, letter
 * by letter and attribute by attribute; its links lead where those of the page lead, or nowhere.
 */
export const checkBook: FileCheck<Files> = (path, site, tell) => {
  const bytes = site.bytes(path);
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]),
  );
  const begins = bytes.toString('latin1', NAME_AT, NAME_AT + BEGINS.length);
  if (begins !== BEGINS || bytes.readUInt16LE(EXTRA_LENGTH_AT) !== 0)
    tell('copy', 'Unexpected beginning, expected the type of the file');
  const titles = new Map<string, string>();
  const among = new Set([...files.keys()].flatMap((name) => pageOf(name) ?? []));
  for (const [name, content] of files) {
    const page = pageOf(name);
    if (page === null) checkOriginal(name, content, site, tell);
    else if (!site.files.has(page) || !isPage(page))
      tell('copy', `Unexpected chapter ${name}, expected pages of the site`);
    else {
      const own = read(site.text(page));
      titles.set(page, titleOf(own));
      const found = text(files, name).replace(BEFORE_TITLE, '');
      const expected = chapterOf(own, page, among);
      if (found !== expected) tell('copy', `Unexpected words in ${name}: ${parting(found, expected)}`);
    }
  }
  checkContents(files, titles, tell);
};

/** What is no chapter, and not of books alone, is a file of the site. */
function checkOriginal(name: string, content: Buffer, site: Files, tell: Tell): void {
  const original = name.slice(ROOT.length);
  if (OWN.test(name) || (site.files.has(original) && site.bytes(original).equals(content))) return;
  tell('copy', `Unexpected file ${name}, expected one of the site`);
}

/** What only a book has. */
const OWN = /^mimetype$|^META-INF\/container\.xml$|^EPUB\/(?:package\.opf|nav\.xhtml|book\.css)$/;

/** The page of which a file is a chapter; `null` of any other. */
function pageOf(name: string): string | null {
  const [, page] = /^EPUB\/(.*)\.xhtml$/s.exec(name) ?? [];
  return page === undefined || page === 'nav' ? null : `${page}.html`;
}

const read = (html: string) => parse(html, { scriptingEnabled: false });

const text = (files: ReadonlyMap<string, Buffer>, name: string) => files.get(name)?.toString('utf8') ?? '';

/** The lists of chapters name them by their titles, and the styles hide and add nothing. */
function checkContents(
  files: ReadonlyMap<string, Buffer>,
  titles: ReadonlyMap<string, string>,
  tell: Tell,
): void {
  const wordsOf = (name: string) =>
    text(files, name)
      .replace(/<\?.*?\?>/g, '')
      .split(/<[^>]*>/)
      .map((one) => one.trim())
      .filter(Boolean)
      .map(plain);
  const nav = readPage('nav.html', text(files, `${ROOT}nav.xhtml`));
  const links = nav.named('a');
  const listed = links.map((link) => `${decodeURI(link.attributes['href'] ?? '')} ${textIn(nav, link)}`);
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
  const isListed =
    listed.toSorted().join('\n') === expected.toSorted().join('\n') && entries.length === links.length;
  if (!isListed || head !== first || over !== first)
    tell('copy', 'Unexpected contents, expected each chapter by its title');
  if (!isPlain || others.length > 0) tell('copy', 'Unexpected words in package.opf');
  if (wordsOf('META-INF/container.xml').length > 0) tell('copy', 'Unexpected words in container.xml');
  if (HIDES_OR_ADDS.test(css.replaceAll('attr(data-n)', '')))
    tell('copy', 'Unexpected styles, expected none that hide or add words');
}

const HIDES_OR_ADDS =
  /display:\s*none|visibility|opacity|clip|content:\s*[^;]*\p{L}{2}(?!\w*\()|@import|url\(/u;
/** Pages hide this on paper too. */
const SHOWS_LESS = /\[hidden\],\s*\.noprint:not\(\.toc\) \{\s*display: none;\s*\}/;

/** The marks that XML needs in words. */
const plain = (words: string) => words.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

function* elementsIn(node: Tree.ParentNode, name: string): Generator<Tree.Element, undefined> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === name) yield child;
    yield* elementsIn(child, name);
  }
  return undefined;
}

const firstIn = (node: Tree.ParentNode, name: string) => elementsIn(node, name).next().value;

const textOf = (node: Tree.ParentNode | undefined): string =>
  (node?.childNodes ?? [])
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');

const titleOf = (tree: Tree.Document) => sayable(textOf(firstIn(tree, 'title')));

/** What a chapter begins with, of which nothing is shown. */
const BEFORE_TITLE = /^<\?xml[^<>]*\?>\n<!DOCTYPE html>\n<html [^<>]*><head>/;

/** A chapter from its title on, as it follows from its page. */
function chapterOf(tree: Tree.Document, page: string, among: ReadonlySet<string>): string {
  const main = firstIn(tree, 'main');
  const head = `<title>${escaped(titleOf(tree))}</title><link rel="stylesheet" href="${'../'.repeat(page.split('/').length - 1)}book.css"/>`;
  const body = main === undefined ? '' : inXml(main, (href) => leadsTo(href, page, among));
  return `${head}</head><body>${body}</body></html>\n`;
}

/** Where a link leads in a book, from the same page; `null` where the book does not have the page to which it leads. */
function leadsTo(href: string, page: string, among: ReadonlySet<string>): string | null {
  const { protocol, pathname, hash } = new URL(href, new URL(page, 'site:///'));
  if (protocol !== 'site:' || href.startsWith('#')) return href;
  if (!among.has(decodeURI(pathname.slice(1)))) return null;
  return href.replace(/[?#].*$/s, '').replace(/html$/, 'xhtml') + hash;
}

/** A node as XML has it. Scripts and forms are left out, and what a link without an address does not need. */
function inXml(node: Tree.ChildNode, lead: (href: string) => string | null): string {
  if ('value' in node) return escaped(node.value);
  if (!('tagName' in node) || /^(?:script|noscript|form)$/.test(node.tagName)) return '';
  const link = node.tagName === 'a' ? node.attrs.find(({ name }) => name === 'href') : undefined;
  const leads = link === undefined ? null : lead(link.value);
  const attributes = node.attrs.flatMap((one) => {
    if (link !== undefined && leads === null && OF_LINKS.test(one.name)) return [];
    const value = one === link ? leads : one.value;
    return ` ${one.prefix ? `${one.prefix}:` : ''}${one.name}="${escaped(value ?? '')}"`;
  });
  const within = node.childNodes.map((child) => inXml(child, lead)).join('');
  const around = node.parentNode as Tree.Element;
  const isDrawing = node.tagName === 'svg' && around.namespaceURI !== node.namespaceURI;
  const space = isDrawing ? [` xmlns="${node.namespaceURI}"`] : [];
  const begins = `<${[node.tagName, ...space, ...attributes].join('')}`;
  return EMPTY.test(node.tagName) ? `${begins}/>` : `${begins}>${within}</${node.tagName}>`;
}

const OF_LINKS = /^(?:href|download|rel|target)$/;
const EMPTY = /^(?:br|col|hr|img|input|wbr)$/;

/** Words as XML has them. */
const escaped = (words: string) =>
  sayable(words).replaceAll(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** XML has no way to write some characters. */
const sayable = (words: string) =>
  words.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
