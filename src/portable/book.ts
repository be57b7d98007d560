import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { siteAddress } from './cited-words.ts';
import { attributeOf, elementsOf } from './elements.ts';
import { escapeXml, toXhtml } from './xhtml.ts';

/** A page of the site as it stands in a book. */
export interface Chapter {
  /** Path of the page in the site; in the book it ends in `.xhtml`. */
  readonly path: string;
  readonly title: string;
  readonly xhtml: string;
  /** Paths of the pictures that it shows. */
  readonly pictures: readonly string[];
}

/** What a book says of itself. */
export interface BookFacts {
  /** A URN that stays the same. */
  readonly identifier: string;
  readonly language: string;
  /** Day of the newest report, `YYYY-MM-DD`. */
  readonly modified: string;
}

/** Where everything lies in the file: EPUB 3.3 leaves the names to us. */
export const ROOT = 'EPUB/';

export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${ROOT}package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The name of a page in a book. */
export const chapterPath = (path: string) => path.replace(/\.html$/, '.xhtml');

/**
 * The main part of a page as a chapter of a book with the pages `among`. Links to those lead there, links out of the
 * site stay; others become plain text.
 */
export function chapterOf(path: string, html: string, among: ReadonlySet<string>, language: string): Chapter {
  const elements = elementsOf(parse(html, { scriptingEnabled: false }));
  const main = elements.find(({ tagName }) => tagName === 'main');
  if (main === undefined) throw new Error(`Unexpected page ${path} without a main part`);
  const title = elements.find(({ tagName }) => tagName === 'title')?.childNodes[0];
  const words = title && 'value' in title ? title.value : path;
  const pictures: string[] = [];
  for (const element of elementsOf(main)) {
    if (element.tagName === 'a') relink(element, path, among);
    const source = element.tagName === 'img' && attributeOf(element, 'src');
    if (source) pictures.push(siteAddress(path, source));
  }
  const sheet = `${'../'.repeat(path.split('/').length - 1)}book.css`;
  return {
    path,
    title: words,
    pictures,
    xhtml: documentOf(language, words, toXhtml(main), `<link rel="stylesheet" href="${sheet}"/>`),
  };
}

/** Leads a link to its page in the book; one to a page that is not there loses its address. */
function relink(link: Tree.Element, from: string, among: ReadonlySet<string>): void {
  const href = link.attrs.find(({ name }) => name === 'href');
  if (href === undefined || /^(?:#|[a-z][a-z+.-]*:)/i.test(href.value)) return;
  const [, page = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(href.value) ?? [];
  if (among.has(siteAddress(from, page))) href.value = chapterPath(page) + anchor;
  else link.attrs = link.attrs.filter(({ name }) => !/^(?:href|download|rel|target)$/.test(name));
}

function documentOf(language: string, title: string, body: string, head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeXml(language)}" xml:lang="${escapeXml(language)}"><head><title>${escapeXml(title)}</title>${head}</head><body>${body}</body></html>
`;
}

/** The table of contents, which readers' programs show. */
export function navigation(chapters: readonly Chapter[], { language }: BookFacts): string {
  const title = chapters[0]?.title ?? '';
  const items = chapters.map(
    (one) => `<li><a href="${encodeURI(chapterPath(one.path))}">${escapeXml(one.title)}</a></li>`,
  );
  return documentOf(
    language,
    title,
    `<nav epub:type="toc"><h1>${escapeXml(title)}</h1><ol>${items.join('')}</ol></nav>`,
  );
}

const TYPES: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml' };

/** What the book is, which files it has, and in which order its chapters are read; it is called as the first is. */
export function packageDocument(
  chapters: readonly Chapter[],
  pictures: readonly string[],
  { identifier, language, modified }: BookFacts,
): string {
  const pages = chapters.map(({ path, xhtml }, at) => {
    const drawn = xhtml.includes('<svg ') ? ' properties="svg"' : '';
    return `<item id="c${at}" href="${encodeURI(chapterPath(path))}" media-type="application/xhtml+xml"${drawn}/>`;
  });
  const shown = pictures.map(
    (path, at) =>
      `<item id="i${at}" href="${encodeURI(path)}" media-type="${TYPES[path.replace(/.*\./, '')]}"/>`,
  );
  const metadata = [
    `<dc:identifier id="id">${identifier}</dc:identifier>`,
    `<dc:title>${escapeXml(chapters[0]?.title ?? '')}</dc:title>`,
    `<dc:language>${escapeXml(language)}</dc:language>`,
    `<meta property="dcterms:modified">${modified}T00:00:00Z</meta>`,
  ];
  const manifest = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="css" href="book.css" media-type="text/css"/>',
    ...pages,
    ...shown,
  ];
  const spine = chapters.map((_, at) => `<itemref idref="c${at}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"',
    ` xml:lang="${escapeXml(language)}">`,
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata.join('')}</metadata>`,
    `<manifest>${manifest.join('')}</manifest>`,
    `<spine>${spine.join('')}</spine></package>\n`,
  ].join('');
}
