import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Message } from '../src/model.ts';
import { type Doctoring, span, writeTinySite } from './verify/tiny-site.ts';
import { verify } from './verify.ts';

async function messagesOf(...changes: readonly Doctoring[]): Promise<Message[]> {
  const paths = writeTinySite(changes);
  const messages = await verify(paths.out, paths);
  rmSync(paths.root, { recursive: true });
  return messages;
}

const home = (from: string, to: string): Doctoring => ({ file: 'dist/index.html', from, to });
const article = (from: string, to: string): Doctoring => ({ file: 'dist/articles/fen.html', from, to });
const body = (html: string) => home('</body>', `${html}</body>`);

const second = Number.parseInt(span('“We are'), 10);

test('a site that keeps its promises has nothing to answer for', async () => {
  expect(await messagesOf()).toEqual([]);
});

const cases: readonly (readonly [what: string, rule: string, change: Doctoring])[] = [
  [
    'one letter of a quotation is changed',
    'verbatim',
    article('id="q-we-are-ready">We are', 'id="q-we-are-ready">We Are'),
  ],
  [
    'a curly mark of a quotation is straightened',
    'verbatim',
    article('>for the spring tide.<', ">for the spring tide'.<"),
  ],
  ['a note stands inside a quotation', 'verbatim', article('tide.</q>', 'tide.<i data-ours>!</i></q>')],
  [
    'a quotation points past the seed',
    'span-place',
    article(`data-span="${span('for the spring tide.')}"`, 'data-span="3-9999"'),
  ],
  ['a quotation stands under no seed', 'span-place', body('<q data-span="0-3">The</q>')],
  [
    'a quotation of the front matter is not on its page',
    'quotation-missing',
    article(`data-span="${span('for the spring tide.')}"`, 'data-was=""'),
  ],
  ['a quotation has no anchor', 'quotation-missing', article('id="q-we-are-ready"', 'id="q-we-are"')],
  [
    'the front matter words a quotation otherwise',
    'quotation-words',
    { file: 'content/articles/fen.mdx', from: '"We are ready,"', to: '"We are steady,"' },
  ],
  ['a word of a paragraph is lost', 'block-words', article('moored, she', 'moored she')],
  ['a note is not marked as ours', 'block-words', article('<sup data-ours>', '<sup>')],
  ['a caption shows more than five words', 'block-words', article('stands on the<', 'stands on the old<')],
  ['two blocks overlap', 'accounted-for', article(`data-block="${second}-`, `data-block="${second - 5}-`)],
  ['a block is left out', 'accounted-for', article('data-block="0-', 'data-left="0-')],
  ['a block lies outside its seed', 'block-place', article('data-block="0-', 'data-block="9000-')],
  ['a seed has no page', 'accounted-for', { file: 'seeds/other.txt', to: 'Another report.' }],
  [
    'an article has no page',
    'article-missing',
    { file: 'content/articles/other.mdx', to: '---\nseed: fen\n---\n' },
  ],
  ['a paragraph of prose cites nothing', 'uncited', home('<a data-cite href', '<a href')],
  [
    'a statement of absence names no article',
    'absence',
    home('Searched: <a href="./articles/fen.html">', 'Searched: <a href="./index.html">'),
  ],
  ['a citation leads to no words', 'cite-target', home('#q-we-are-ready', '#n-1')],
  ['a citation is no link', 'cite-target', body('<b data-cite>words</b>')],
  ['the value of a figure is no link', 'figure-target', body('<b data-figure="boats">10</b>')],
  [
    'a figure leads to other words',
    'figure-target',
    home('href="./articles/fen.html#s-boats"', 'href="./articles/fen.html#q-we-are-ready"'),
  ],
  [
    'a mark names a figure that nobody recorded',
    'figure-target',
    home('data-figure="boats"', 'data-figure="ships"'),
  ],
  ['a chart cites nothing', 'uncited-chart', body('<figure id="c-boats"><svg></svg></figure>')],
  [
    'a row of a chart’s table cites nothing',
    'uncited-chart',
    body(
      '<figure id="c-boats"><a data-figure="boats" href="articles/fen.html#s-boats">10</a><table><tr><td>10</table></figure>',
    ),
  ],
  [
    'the words of a figure are not in its article',
    'figure-words',
    { file: 'content/figures.yaml', from: '10 boats', to: '11 boats' },
  ],
  [
    'the words of a figure have no element',
    'figure-words',
    { file: 'content/figures.yaml', from: 'At least 10 boats', to: 'At least 10' },
  ],
  [
    'the words of a figure stand twice',
    'figure-words',
    { file: 'content/figures.yaml', from: 'At least 10 boats', to: 'a' },
  ],
  ['a linked page is missing', 'broken-link', home('./data/table.csv', './data/tables.csv')],
  ['a link leaves the site', 'broken-link', home('./data/table.csv', '../data/table.csv')],
  ['a style sheet is missing', 'broken-link', home('./style.css', './styles.css')],
  ['an anchor is missing', 'broken-anchor', article('#n-1', '#n-2')],
  ['a link leads to a folder', 'folder-link', home('./data/table.csv', './data/')],
  ['a link leaves out its ending', 'folder-link', home('./articles/fen.html"', './articles/fen"')],
  ['two pages have one title', 'duplicate-title', article('<title>The reeve of ', '<title>')],
  ['a page has no title', 'title', home('<title>Wending', '<title>')],
  ['a page has two main headings', 'one-heading', body('<h1>Again</h1>')],
  ['a page has no main heading', 'one-heading', home('<h1>Wending</h1>', '')],
  ['an id names two elements', 'duplicate-id', body('<p id="x"></p><p id="x"></p>')],
  ['an id is empty', 'duplicate-id', body('<p id=""></p>')],
  [
    'a script comes from another origin',
    'other-origin',
    body('<script src="https://example.org/x.js"></script>'),
  ],
  ['an image comes from another origin', 'other-origin', body('<img src="//example.org/x.png" alt="">')],
  [
    'an image set names another origin',
    'other-origin',
    body('<img srcset="style.css 1x, https://example.org/x.png 2x" alt="">'),
  ],
  ['a frame shows another origin', 'other-origin', body('<iframe src="http://example.org/"></iframe>')],
  [
    'a drawing uses a picture of another origin',
    'other-origin',
    body('<svg><image xlink:href="https://example.org/x.png"/></svg>'),
  ],
  [
    'a style in a page loads from another origin',
    'other-origin',
    home('url(data:,)', 'url("https://example.org/x.png")'),
  ],
  [
    'a style attribute loads from another origin',
    'other-origin',
    body('<p style="background: url(https://example.org/x.png)"></p>'),
  ],
  [
    'a style in a page imports from another origin',
    'other-origin',
    home('<style>', '<style>@import "https://example.org/x.css";'),
  ],
  [
    'a preconnect opens a line to another origin',
    'other-origin',
    body('<link rel="preconnect" href="https://example.org">'),
  ],
  [
    'a style sheet loads from another origin',
    'other-origin',
    { file: 'dist/style.css', from: 'color: black', to: 'background: url(//example.org/x)' },
  ],
  [
    'a style sheet loads from the root',
    'root-absolute',
    { file: 'dist/style.css', from: 'color: black', to: 'background: url(/x.png)' },
  ],
  ['a link starts at the root', 'root-absolute', home('./data/table.csv', '/data/table.csv')],
  ['a picture starts at the root', 'root-absolute', body('<img src="/x.png" alt="">')],
  ['a script is a module', 'module-script', body('<script type="module">1</script>')],
  ['an element has an inline handler', 'inline-handler', body('<button onclick="go()">Go</button>')],
  ['a link runs a script', 'script-link', body('<a href="java\nscript:go()">Go</a>')],
  ['a page moves its links', 'base-element', home('<title>', '<base href="./"><title>')],
];

for (const [what, rule, change] of cases) {
  test(`${rule} is reported where ${what}`, async () => {
    const messages = await messagesOf(change);
    expect(messages.map((message) => message.rule)).toContain(rule);
  });
}

test('what a list entry or a figure card adds to the words it cites needs no citation of its own', async () => {
  const cite = '<a data-cite href="articles/fen.html#s-boats">boats</a>';
  const entries = `<ul><li><p>${cite}</p><p>By hand.</p></li></ul><div data-figure="boats"><p>${cite}</p><p>A card.</p></div>`;
  expect(await messagesOf(body(`<div data-prose>${entries}</div>`))).toEqual([]);
  const uncited = '<ul><li><p>By hand.</p></li></ul>';
  const messages = await messagesOf(body(`<div data-prose>${uncited}${entries}</div>`));
  expect(messages.map(({ rule }) => rule)).toEqual(['uncited']);
});

test('a changed quotation is told with its place in page and seed, and with the difference', async () => {
  const [message] = await messagesOf(article('>for the spring tide.<', '>for the autumn tide.<'));
  expect(message).toMatchObject({
    path: 'dist/articles/fen.html',
    line: 7,
    rule: 'verbatim',
    severity: 'error',
  });
  expect(message?.reason).toContain('seeds/fen.txt:3:33');
  expect(message?.hint).toBe('for the [-spring-]{+autumn+} tide.');
});

test('a site without a page is no site', async () => {
  const paths = writeTinySite([]);
  const empty = writeTinySite([{ file: 'nothing/here.txt', to: '' }]);
  const messages = await verify(`${empty.root}/nothing`, paths);
  expect(messages.map(({ rule }) => rule)).toContain('no-pages');
  rmSync(paths.root, { recursive: true });
  rmSync(empty.root, { recursive: true });
});

test('the checks share no code with what wrote the pages', () => {
  const folder = fileURLToPath(new URL('./verify', import.meta.url));
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const imports = sources.flatMap((text) => [...text.matchAll(/^import (.*) from '(\.\.\/.*)'/gm)]);
  const ours = imports.filter(([, , from]) => from?.includes('/src/'));
  expect(imports.length).toBeGreaterThan(3);
  for (const [line] of ours) expect(line).toMatch(/^import type .*src\/model\.ts'$/);
});

test('many pages are checked in threads, with the same result', async () => {
  const pages = Array.from({ length: 900 }, (_, at) => ({
    file: `dist/notes/${at}.html`,
    to: `<html><title>Note ${at}</title><h1>Note</h1><a href="${at === 850 ? 'gone' : '0'}.html">first</a>`,
  }));
  const messages = await messagesOf(...pages);
  expect(messages.map(({ path, rule }) => [path, rule])).toEqual([['dist/notes/850.html', 'broken-link']]);
});
