import { expect, test } from 'vitest';
import { asShown, hashOf, keptPath, noCopy, toCopy, withNotice } from './kept-copy.ts';

const root = 'https://x.example/press/';
const page = '<html lang="en-GB"><body><main id="main" class="wrap"><h1>Ferries</h1></main></body></html>';
const html = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

test('a copy of a page says of which day it is, before all else', async () => {
  const copy = await toCopy(html(page), new Date('2026-03-03T12:00:00Z'), 'h1');
  expect(hashOf(copy)).toBe('h1');
  const text = await (await asShown(copy)).text();
  expect(text).toMatch(/<main[^>]*><p class="meta" role="status" data-copy>[^<]*the copy of 3 March 2026 /);
});

test('what is no page is shown as it is', async () => {
  const copy = await toCopy(
    new Response('{"main":"<main>"}', { headers: { 'content-type': 'application/json' } }),
    new Date(),
  );
  expect(await (await asShown(copy)).text()).toBe('{"main":"<main>"}');
});

test('a copy keeps the security headers and forgets how it was packed', async () => {
  const headers = {
    'content-security-policy': "default-src 'none'",
    'content-encoding': 'gzip',
    'content-type': 'text/html',
  };
  const copy = await toCopy(new Response(page, { headers }), new Date());
  expect(copy.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(copy.headers.get('content-encoding')).toBeNull();
});

test('a copy without a date, or in a language that is none, still says that it is a copy', () => {
  expect(withNotice(page, new Date(Number.NaN))).toContain('reading the copy that this device kept');
  expect(withNotice(page.replace('en-GB', 'x'), new Date('2026-03-03T12:00:00Z'))).toContain('2026-03-03');
});

test.each([
  ['', 'index.html'],
  ['?q=a#b', 'index.html'],
  ['about', 'about.html'],
  ['topics/a.html?x#y', 'topics/a.html'],
  ['pagefind/pagefind.en_1.pf_meta', 'pagefind/pagefind.en_1.pf_meta'],
])('the address %s is kept as %s', (address, path) => {
  expect(keptPath(root, root + address)).toBe(path);
});

test('an address outside the site is not kept, and one without a copy is answered with the ways back', async () => {
  expect(keptPath(root, 'https://x.example/other/a.html')).toBeNull();
  const answer = noCopy(root);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain(`href="${root}index.html"`);
});
