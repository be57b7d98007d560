/** The headers that hosts are given, and what is read with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyHash } from '../../scripts/portable/survey.ts';
import { type Served, serve } from '../../scripts/serve.ts';
import { headersFor, longestLine, readHeadersFile } from '../portable/hosting-headers.ts';
import { inlineTexts } from '../portable/policy.ts';
import { launchBrowser } from './browser.ts';
import { dist, filesIn, sitePages } from './site.ts';

const text = readFileSync(join(dist, '_headers'), 'utf8');
const rules = readHeadersFile(text);

let browser: Browser;
let site: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(dist, { prefix: '/some/sub-path' });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('the file of headers is within what hosts read', () => {
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(longestLine);
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(text).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:/);
});

test('every script and style that stands in a page is allowed by the policy of its address, and framing only in embed/', () => {
  for (const { path, html } of sitePages()) {
    const policy = headersFor(rules, path)['Content-Security-Policy'] ?? '';
    const { scripts, styles } = inlineTexts(html);
    const [, allowedScripts = ''] = /script-src ([^;]*)/.exec(policy) ?? [];
    const [, allowedStyles = ''] = /style-src ([^;]*)/.exec(policy) ?? [];
    const refused = [
      ...scripts.filter((script) => !allowedScripts.includes(policyHash(script))),
      ...styles.filter((style) => !allowedStyles.includes(policyHash(style))),
    ];
    expect({ path, refused }).toEqual({ path, refused: [] });
    expect(policy).toContain(`frame-ancestors ${path.startsWith('embed/') ? '*' : "'none'"}`);
    expect(html, `${path} has a style attribute, which no hash allows`).not.toMatch(/<[^>]+ style="/);
  }
});

test('every file is sent with exactly the headers of the list', async () => {
  for (const path of filesIn(dist).filter((file) => !file.startsWith('pagefind/'))) {
    const { headers } = await fetch(site.url + encodeURI(path), { method: 'HEAD' });
    for (const [name, value] of Object.entries(headersFor(rules, path)))
      expect({ path, name, sent: headers.get(name) }).toEqual({ path, name, sent: value });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('a page of an address that is not there leads back into the site, however deep it is', async () => {
  for (const path of ['no-such.html', 'articles/no-such.html', 'a/b/c/d']) {
    const page = await browser.newPage();
    const response = await page.goto(site.url + path, { waitUntil: 'networkidle0' });
    expect(response?.status()).toBe(404);
    const links = await page.$$eval('a[href]', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    const inside = links.filter((href) => !href.includes('#'));
    expect(inside.length).toBeGreaterThan(10);
    for (const href of new Set(inside))
      expect({ href, status: (await fetch(href)).status }).toEqual({ href, status: 200 });
    await page.close();
  }
});

test('the workflow for GitHub Pages builds with the address that the host gives', () => {
  const workflow = readFileSync(
    fileURLToPath(new URL('../../scripts/hosting/github-pages.yml', import.meta.url)),
    'utf8',
  );
  expect(workflow).toMatch(/SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}/);
});
