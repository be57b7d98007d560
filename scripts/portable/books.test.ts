/** Books of a small site: what they are made of, and that they are the same however they were made. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quillby } from '../../src/tests/quillby.ts';
import { putFiles } from '../folder.ts';
import { surveySite } from './survey.ts';
import { writeBooks } from './write-books.ts';

const page = (title: string, main: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body><header>Menu</header><main id="main">${main}</main></body></html>`;
const pages = {
  'index.html': page('Quillby', '<h1>Quillby</h1><a href="./topics/ferries.html">Ferries</a>'),
  'topics/ferries.html': page(
    'Ferries &amp; tides',
    [
      '<h1>Ferries</h1>',
      '<p>Ada Fenn: “<a data-cite data-span="0-5" href="../articles/a.html#s-0-5">Eight</a>”<br>',
      'at \u0001 least, <a href="../search.html?q=a" download>search</a>, ',
      '<a href="https://example.org/?a=1&amp;b=2">elsewhere</a></p>',
      '<svg viewBox="0 0 9 9" role="img" aria-label="One bar">',
      '<linearGradient id="g"></linearGradient><rect width="3" height="9"></rect></svg>',
      '<img src="../charts/a.png" alt="A pier">',
      '<script>void 0</script>',
    ].join(''),
  ),
  'articles/a.html': page(
    'A report',
    '<p><span data-seed="a" data-span="0-5" id="s-0-5">Eight</span><input disabled></p>',
  ),
  'articles/b.html': page('Not cited', '<p>Nine</p>'),
  'search.html': page('Search', '<p>Search</p>'),
  'charts/a.png': 'picture',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'books-'));
  putFiles(root, pages);
});
afterEach(() => rmSync(root, { recursive: true }));

async function book(name: string, newest: string | null = '2031-02'): Promise<Buffer> {
  await writeBooks(surveySite(root, false), quillby, { newest, whole: true });
  return readFileSync(join(root, 'offline', name));
}
const filesOf = (bytes: Buffer) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, one]) => [name, new TextDecoder().decode(one)]));

test('the type of the file comes first, not packed, with nothing between its name and itself', async () => {
  const bytes = await book('ferries.epub');
  expect(bytes.toString('latin1', 0, 4)).toBe('PK\x03\x04');
  expect([bytes.readUInt16LE(8), bytes.readUInt16LE(28)]).toEqual([0, 0]);
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
});

test('the book of a topic has the topic and the reports that it cites, the whole one all that is read', async () => {
  const chapters = (bytes: Buffer) =>
    [...filesOf(bytes).keys()].filter((name) => /\/.*\/.*xhtml$/.test(name));
  expect(chapters(await book('ferries.epub'))).toEqual([
    'EPUB/topics/ferries.xhtml',
    'EPUB/articles/a.xhtml',
  ]);
  expect([...filesOf(await book('quillby.epub')).keys()].filter((name) => name.endsWith('.xhtml'))).toEqual([
    'EPUB/nav.xhtml',
    'EPUB/index.xhtml',
    'EPUB/topics/ferries.xhtml',
    'EPUB/articles/a.xhtml',
    'EPUB/articles/b.xhtml',
  ]);
});

test('a chapter is the main part of its page as XML; links lead inside the book, out of the site, or nowhere', async () => {
  const chapter = filesOf(await book('ferries.epub')).get('EPUB/topics/ferries.xhtml') ?? '';
  expect(chapter).toContain('<title>Ferries &#38; tides</title>');
  expect(chapter).toContain(
    '<a data-cite="" data-span="0-5" href="../articles/a.xhtml#s-0-5">Eight</a>”<br/>',
  );
  expect(chapter).toContain('at \uFFFD least, <a>search</a>, <a href="https://example.org/?a=1&#38;b=2">');
  expect(chapter).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-label="One bar">',
  );
  expect(chapter).not.toMatch(/script|Menu/);
});

test('what the package lists is what there is, in the order in which it is read', async () => {
  const files = filesOf(await book('ferries.epub'));
  const list = files.get('EPUB/package.opf') ?? '';
  const items = Array.from(list.matchAll(/<item id="(\w+)" href="([^"]+)"/g), ([, id, href]) => [
    id,
    `EPUB/${href}`,
  ]);
  expect(items.map(([, name]) => name).toSorted()).toEqual(
    [...files.keys()].filter((name) => /^EPUB\/(?!package)/.test(name)).toSorted(),
  );
  const spine = Array.from(list.matchAll(/<itemref idref="(\w+)"/g), ([, id]) =>
    new Map(items as [string, string][]).get(id ?? ''),
  );
  expect(spine).toEqual(['EPUB/topics/ferries.xhtml', 'EPUB/articles/a.xhtml']);
  expect(list).toContain('<meta property="dcterms:modified">2031-02-01T00:00:00Z</meta>');
  expect(files.get('EPUB/nav.xhtml')).toContain('<a href="articles/a.xhtml">A report</a>');
});

test('the same site gives the same book in another zone, and a changed one keeps its identifier', async () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  const there = await book('quillby.epub');
  process.env['TZ'] = 'America/Los_Angeles';
  const here = await book('quillby.epub');
  process.env['TZ'] = zone;
  expect(here.equals(there)).toBe(true);
  writeFileSync(join(root, 'articles/a.html'), pages['articles/a.html'].replace('Eight', 'Nine'));
  const identifier = (bytes: Buffer) =>
    /urn:uuid:[-\da-f]{36}/.exec(filesOf(bytes).get('EPUB/package.opf') ?? '')?.[0];
  const changed = await book('quillby.epub', null);
  expect(changed.equals(here)).toBe(false);
  expect(identifier(changed)).toBe(identifier(here));
});
