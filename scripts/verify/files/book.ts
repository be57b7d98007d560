import { unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Finding, finding } from '../finding.ts';
import { type Files, isPage } from './files.ts';

/** What a file of this kind begins with, so that programs know it: its name and type, nothing between them. */
const BEGINS = 'mimetypeapplication/epub+zip';
const NAME_AT = 30;
const EXTRA_LENGTH_AT = 28;
const ROOT = 'EPUB/';

/**
 * An EPUB holds pages of the site and nothing else: each chapter is the title and the main part of its page, letter
 * by letter and attribute by attribute; its links lead where those of the page lead, or nowhere.
 */
export function checkBook(path: string, site: Files): Finding[] {
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
    if (!site.files.has(page) || !isPage(page))
      return [tell(`Unexpected chapter ${name}, expected pages of the site`)];
    const own = read(site.text(page));
    titles.set(page, titleOf(own));
    const found = text(files, name).replace(BEFORE_TITLE, '');
    const expected = chapterOf(own, page, among);
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
  const links = [...elementsIn(read(text(files, `${ROOT}nav.xhtml`)), 'a')];
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

function* elementsIn(node: Tree.ParentNode, name: string): Generator<Tree.Element, undefined> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === name) yield child;
    yield* elementsIn(child, name);
  }
  return undefined;
}

const firstIn = (node: Tree.ParentNode, name: string) => elementsIn(node, name).next().value;

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');

function titleOf(tree: Tree.Document): string {
  const title = firstIn(tree, 'title');
  return title === undefined ? '' : sayable(textOf(title));
}

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

/** The first place at which two texts part, with what stands there. */
function difference(found: string, expected: string): string {
  const at = [...found].findIndex((letter, i) => letter !== expected[i]);
  const start = Math.max(0, at - 20);
  return `“${found.slice(start, at + 30)}”, expected “${expected.slice(start, at + 30)}”`;
}
