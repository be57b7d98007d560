import { expect, test } from 'vitest';
import { formerPage } from './former-page.ts';
import { addFormerAnchors } from './living-page.ts';

const site = { title: 'Quillby & Co', language: 'en-GB', address: null };
const moved = { from: 'topics/old.html', to: 'topics/new.html', anchors: [] };

test('a page that moved leads on with and without scripts, by relative links, and is not indexed', () => {
  const html = formerPage(moved, site);
  expect(html).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=../topics/new.html"></noscript>',
  );
  expect(html).toContain('<a href="../topics/new.html">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('location.replace');
  expect(html).not.toMatch(/canonical|href="\/|https?:/);
});

test('where the address is known, the heir is the canonical page', () => {
  const html = formerPage(moved, { ...site, address: 'https://example.org/press' });
  expect(html).toContain('<link rel="canonical" href="https://example.org/press/topics/new.html">');
});

test('a page that is gone says why, leads nowhere and cannot become markup', () => {
  const html = formerPage({ from: 'a.html', gone: 'It named a <child>.', anchors: [] }, site);
  expect(html).toContain('It named a &#60;child&#62;.');
  expect(html).not.toMatch(/refresh|<script/);
});

test('an anchor whose heir is on the same page stands at its beginning, also in tables and lists', () => {
  const html = '<main><p id="q-new">words</p><table><tr id="f-new"><td>1</td></tr></table></main>';
  const page = addFormerAnchors('a.html', html, [
    { from: 'a.html#q-old', to: 'a.html#q-new' },
    { from: 'a.html#f-old', to: 'a.html#f-new' },
  ]);
  expect(page).toBe(
    '<main><p id="q-new"><span id="q-old"></span>words</p><table><tr id="f-new"><td><span id="f-old"></span>1</td></tr></table></main>',
  );
});

test('an anchor that went to another page, or is gone, is told at the end of its page', () => {
  const page = addFormerAnchors('articles/a.html', '<main><p>text</p></main>', [
    { from: 'articles/a.html#q-far', to: 'articles/b.html#q-far' },
    { from: 'articles/a.html#q-gone', gone: 'It was not said.' },
  ]);
  expect(page).toMatch(
    /text<\/p><div class="meta" data-ours data-pagefind-ignore>.*<a id="q-far" href="..\/articles\/b.html#q-far">/,
  );
  expect(page).toMatch(/<p id="q-gone">[^<]*It was not said\.<\/p><\/div><\/main>$/);
});
