/** Search of this site by pages of other sites, with nothing but what Pagefind itself documents. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { dist } from './site.ts';
import { visit } from './visit.ts';

const foreign = (body: string) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Elsewhere</title>${body}</html>`;

const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
for (const name of ['one', 'two']) cpSync(dist, join(folder, name), { recursive: true });
writeFileSync(
  join(folder, 'api.html'),
  foreign(`<script type="module">
import * as pagefind from '/one/pagefind/pagefind.js';
await pagefind.mergeIndex('/two/pagefind/');
const { results } = await pagefind.search('notional threat', { filters: { page: 'article' } });
const pages = await Promise.all(results.map((one) => one.data()));
window.found = pages.flatMap(({ url, anchors }) =>
anchors.filter(({ text }) => text.includes('notional threat')).map(({ id }) => url + '#' + id));
</script>`),
);
writeFileSync(
  join(folder, 'ui.html'),
  foreign(`<link rel="stylesheet" href="/one/pagefind/pagefind-component-ui.css">
<script type="module" src="/one/pagefind/pagefind-component-ui.js"></script>
<pagefind-config bundle-path="/one/pagefind/" base-url="/one/"></pagefind-config>
<pagefind-input></pagefind-input><pagefind-results></pagefind-results>`),
);
const { browser, site } = await openSite('', folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a page elsewhere merges two sites, finds a quotation in both, and opens it', async () => {
  const { page, complaints } = await visit(browser, `${site.url}api.html`);
  await page.waitForFunction('window.found');
  const found = (await page.evaluate('window.found')) as string[];
  const quotations = found.filter((href) => /#(?:q-|part-\d+-of-)/.test(href));
  expect(quotations.map((href) => href.split('/')[1]).sort()).toEqual(['one', 'two']);
  await page.goto(new URL(quotations[0] ?? '', site.url).href);
  expect(await page.$eval(':target', (words) => words.textContent)).toContain('not a notional threat');
  expect(complaints).toEqual([]);
  await page.close();
});

test('Pagefind’s own interface on a page elsewhere finds the page that prints a quotation', async () => {
  const { page } = await visit(browser, `${site.url}ui.html`);
  await page.waitForSelector('pagefind-input input');
  await page.type('pagefind-input input', 'notional threat');
  const link = await page.waitForSelector('pagefind-results a[href*="articles/"]');
  expect(await page.$eval('pagefind-results', (results) => results.textContent)).toContain('notional');
  await Promise.all([page.waitForNavigation(), link?.click()]);
  expect(page.url()).toContain('/one/articles/');
  expect(await page.$eval('main', (main) => main.textContent)).toContain('not a notional threat');
  await page.close();
});
