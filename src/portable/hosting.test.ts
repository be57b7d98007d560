import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { archiveHref, canonicalAddress, hasArchive, publicAddress } from '../record/address.ts';
import { elementsOf } from './elements.ts';
import { headerRules, headersFor, readHeadersFile, writeHeadersFile } from './hosting-headers.ts';
import { keptFiles } from './kept-files.ts';
import { nginxConfig } from './nginx.ts';
import { inlineTexts } from './policy.ts';
import { sitemaps } from './sitemap.ts';

const page = (path: string, ...styles: string[]) => ({ path, styles, scripts: ['sha256-boot'] });
const pages = [
  page('index.html', 'sha256-home'),
  page('about.html', 'sha256-about'),
  page('articles/a.html', 'sha256-article'),
  page('embed/c.html', 'sha256-chart'),
];

test('no address is given one header twice, whether hosts add or replace', () => {
  const rules = headerRules(pages);
  for (const { path } of pages) {
    const headers = headersFor(rules, path);
    expect(headers['Content-Security-Policy']?.split('default-src')).toHaveLength(2);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  }
});

test('a page allows the styles of its folder, and only embed/ is framed', () => {
  const rules = readHeadersFile(writeHeadersFile(headerRules(pages)));
  expect(headersFor(rules, 'articles/a.html')['Content-Security-Policy']).toContain("'sha256-article'");
  expect(headersFor(rules, 'articles/a.html')['Content-Security-Policy']).not.toContain("'sha256-home'");
  expect(headersFor(rules, 'about')['Content-Security-Policy']).toContain("'sha256-about'");
  expect(headersFor(rules, 'embed/c.html')['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(headersFor(rules, 'about.html')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(headersFor(rules, 'data/x.json')).not.toHaveProperty('Content-Security-Policy');
});

test('what runs in a page is hashed, what is loaded or is data is not', () => {
  const html =
    '<script>a()</script><script defer src="x.js"></script><script type="application/ld+json">{}</script><style media="x">b{}</style>';
  expect(inlineTexts(elementsOf(parse(html)))).toEqual({ scripts: ['a()'], styles: ['b{}'] });
});

test('the nginx configuration has each policy under the path of the site', () => {
  const text = nginxConfig(headerRules(pages), '/press');
  expect(text).toMatch(/~\^\/press\/articles\/ "default-src[^"]*sha256-article/);
  expect(text).toMatch(/~\^\/press\/\(\?:index\\\.html\)\?\$ "default-src/);
  expect(text).toContain('error_page 404 /press/404.html;');
  // A folder's own address ends in a slash: a second one would make an address that no map knows.
  expect(text).toMatch(/try_files .* \$\{uri\}index\.html =404;/);
  for (const line of text.split('\n')) expect(line.split('"').length % 2, line).toBe(1);
});

test('the public address comes from the environment before site.yaml, with no slash at its end', () => {
  expect(publicAddress({ url: '' }, undefined)).toBeNull();
  expect(publicAddress({ url: 'https://a.example/' }, '')).toBe('https://a.example');
  expect(publicAddress({ url: 'https://a.example/' }, 'https://b.example/x/')).toBe('https://b.example/x');
  expect(() => publicAddress({}, 'javascript:alert(1)')).toThrow('expected one as https://');
  expect(canonicalAddress('https://b.example/x', 'index.html')).toBe('https://b.example/x/');
  expect(canonicalAddress('https://b.example/x', 'topics/a.html')).toBe('https://b.example/x/topics/a.html');
});

test('a large sitemap has an index and parts', () => {
  const paths = ['a.html', 'b&c.html', 'index.html'];
  expect([...sitemaps('https://x.example', paths).keys()]).toEqual(['sitemap.xml']);
  const parts = sitemaps('https://x.example', paths, 2);
  expect([...parts.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(parts.get('sitemap.xml')).toContain('<loc>https://x.example/sitemap-2.xml</loc>');
  expect(parts.get('sitemap-1.xml')).toContain('<loc>https://x.example/b&#38;c.html</loc>');
  expect(parts.get('sitemap-2.xml')).toContain('<loc>https://x.example/</loc>');
});

test('the archive is named after the site, in letters that every disk takes', () => {
  expect(archiveHref('On the Record')).toBe('offline/on-the-record.zip');
  expect(archiveHref('Für Ö/..\\: 1')).toBe('offline/fur-o-1.zip');
  expect(archiveHref('記録')).toBe('offline/site.zip');
});

test('a large site has an archive where it is asked for', () => {
  expect(hasArchive(5, {})).toBe(true);
  expect(hasArchive(5_000, {})).toBe(false);
  expect(hasArchive(5_000, { ON_THE_RECORD_ARCHIVE: '1' })).toBe(true);
});

test('what is kept is listed with what every page needs first, and the index of search last', () => {
  const file = (path: string, hash = 'h') => ({ path, size: 10, hash });
  const files = [
    'pagefind/pagefind-entry.json',
    'search/shelf-0.js',
    'topics/a.html',
    'index.html',
    'sw.js',
    '_headers',
    'offline/site.zip',
  ];
  const kept = keptFiles(
    files.map((path) => file(path)),
    (text) => text,
  );
  expect(kept.files.map(([path]) => path)).toEqual([
    'index.html',
    'topics/a.html',
    'pagefind/pagefind-entry.json',
  ]);
  expect(kept).toMatchObject({ bytes: 30, core: 1 });
  const changed = keptFiles([file('index.html', 'other')], (text) => text);
  expect(changed.version).not.toBe(keptFiles([file('index.html')], (text) => text).version);
});
