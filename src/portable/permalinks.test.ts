import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { redirectSchema } from '../content/schemas/site.ts';
import type { Redirect } from '../model.ts';
import { lastingAnchors } from './anchors.ts';
import { elementsOf } from './elements.ts';
import { resolveHeirs } from './heirs.ts';
import { lostPermalinks, permalinksOf, readPermalinks, writePermalinks } from './permalinks.ts';

const published = (...addresses: string[]) => addresses.map((address, at) => ({ address, line: at + 1 }));
const lost = (was: string[], is: string[], redirects: Redirect[] = []) =>
  lostPermalinks(published(...was), new Set(is), redirects).map(({ address }) => address);

test('quotations, figures, charts, headings and sections are lasting; cited spans and the rest are not', () => {
  const html = `<main id="main"><h1 id="top">T</h1><section class="x" id="part"><p id="p">
    <mark title="a > b" id="q-a-bridge">w</mark><span id="s-3-9">x</span><table><tr id=f-ferries></table>
    <figure data-x='"' id="c-tides"></figure><h3>no id</h3></main>`;
  expect(lastingAnchors(elementsOf(parse(html)))).toEqual([
    'top',
    'part',
    'q-a-bridge',
    'f-ferries',
    'c-tides',
  ]);
});

test('the list is sorted, and holds no page for errors or copies', () => {
  const pages = [
    { path: 'topics/b.html', anchors: ['z', 'a'] },
    { path: '404.html', anchors: [] },
    { path: 'offline/b.html', anchors: ['a'] },
    { path: 'index.html', anchors: [] },
  ];
  expect(permalinksOf(pages, [])).toEqual([
    'index.html',
    'topics/b.html',
    'topics/b.html#a',
    'topics/b.html#z',
  ]);
});

test('files that others fetch are promised too; what only our own pages load is not', () => {
  const fetched = [
    'articles/a.json',
    'charts/c.svg',
    'citations.bib',
    'cite/topics/a.ris',
    'data/people.csv',
  ];
  const own = ['assets/site.css', 'offline/files.json', 'og/home.png', 'pagefind/pagefind.js', 'sw.js'];
  expect(permalinksOf([], [...own, ...fetched, 'data/x.html'])).toEqual(fetched);
});

test('a file that is no longer made has the bytes of its heir at its address, and no page leads on to a file', () => {
  const present = new Set(['data/people.csv', 'people.html']);
  const heirs = (redirect: Redirect) => resolveHeirs([redirect], present);
  const moved = heirs({ from: 'data/speakers.csv', to: 'data/people.csv' });
  expect(moved).toMatchObject({
    formerPages: [],
    formerFiles: [{ path: 'data/speakers.csv', to: 'data/people.csv' }],
    problems: [],
  });
  expect(heirs({ from: 'data/speakers.csv', gone: 'Empty.' })).toMatchObject({
    formerFiles: [],
    problems: [],
  });
  expect(heirs({ from: 'data/speakers.csv', to: 'people.html' }).problems).toHaveLength(1);
});

test('writing the list adds addresses and takes none away', () => {
  const { text, added } = writePermalinks(published('gone.html', 'kept.html'), ['kept.html', 'new.html']);
  expect(readPermalinks(text).map(({ address }) => address)).toEqual(['gone.html', 'kept.html', 'new.html']);
  expect(added).toBe(1);
  expect(writePermalinks(readPermalinks(text), []).text).toBe(text);
});

test('a lost page and a lost anchor are told, each with its line', () => {
  expect(lost(['a.html', 'a.html#x', 'b.html'], ['b.html'])).toEqual(['a.html', 'a.html#x']);
  expect(lost(['a.html', 'a.html#x'], ['a.html'])).toEqual(['a.html#x']);
  expect(readPermalinks('# head\n\na.html\r\nb.html\n')).toEqual([
    { address: 'a.html', line: 3 },
    { address: 'b.html', line: 4 },
  ]);
});

test.each<[string, Redirect[], string[]]>([
  ['nothing', [], ['a.html', 'a.html#x']],
  ['the page to one with the anchor', [{ from: 'a.html', to: 'b.html' }], []],
  ['the page to one without the anchor', [{ from: 'a.html', to: 'c.html' }], ['a.html#x']],
  ['the page to an anchor', [{ from: 'a.html', to: 'c.html#y' }], []],
  ['the page is gone', [{ from: 'a.html', gone: 'It was a duplicate.' }], []],
  ['only the anchor', [{ from: 'a.html#x', to: 'b.html#x' }], ['a.html']],
])('with %s named, what is lost is exactly what has no answer', (_, redirects, expected) => {
  expect(lost(['a.html', 'a.html#x'], ['b.html', 'b.html#x', 'c.html', 'c.html#y'], redirects)).toEqual(
    expected,
  );
});

test('a redirect that cannot be is refused', () => {
  const present = new Set(['b.html', 'b.html#x']);
  const reasons = (redirect: Redirect) =>
    resolveHeirs([redirect], present).problems.map(({ reason }) => reason);
  expect(reasons({ from: 'b.html', to: 'b.html#x' })[0]).toContain('no longer published');
  expect(reasons({ from: 'a.html', to: 'c.html' })[0]).toContain('to: c.html');
  expect(reasons({ from: 'a.html#x', to: 'b.html' })[0]).toContain('from: a.html');
  expect(reasons({ from: 'b.html#y', to: 'b.html#x' })).toEqual([]);
});

test.each([
  ['/a.html', 'from the root of a server'],
  ['../a.html', 'out of the site'],
  ['a/../../b.html', 'out of the site'],
  ['https://example.org/a.html', 'to another site'],
  ['javascript:alert(1).html', 'that runs'],
  ['a.html" onclick="x', 'with markup'],
  ['a.txt', 'of another kind'],
])('an address %s (%s) is none', (from) => {
  const read = (one: unknown) => redirectSchema.safeParse(one).success;
  expect(read({ from, gone: 'why' })).toBe(false);
  expect(read({ from: 'a.html', to: from })).toBe(false);
  expect(read({ from: 'a.html', gone: 'why' })).toBe(true);
  expect(read({ from: 'a.html', to: 'b.html', gone: 'why' })).toBe(false);
  expect(read({ from: 'a.html' })).toBe(false);
});
