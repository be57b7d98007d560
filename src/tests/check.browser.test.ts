/** “Check this page”: a reader chooses a page and its texts, over http and from a folder. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { filesIn } from '../../scripts/folder.ts';
import { openSite } from './browser.ts';
import { dist, repository, sitePages } from './site.ts';
import { visit } from './visit.ts';

const { browser, site } = await openSite();

const seeds = join(repository, 'seeds');
const texts = filesIn(seeds).map((name) => join(seeds, name));
const article = sitePages().find(({ kind, html }) => kind === 'article' && html.includes('data-quotation'));

test.each([
  ['over http', () => `${site.url}check.html`],
  ['from a folder', () => pathToFileURL(join(dist, 'check.html')).href],
])('a page is checked %s, and nothing is asked of a server for it', async (_, address) => {
  const { page, complaints, requests } = await visit(browser, address());
  const before = requests.length;
  expect(await answer(page, texts)).toMatch(/^Nothing is wrong|^Everything on this page is proved/);
  expect(await page.$$eval('.check h3', (all) => all.map((one) => one.textContent))).toContainEqual(
    expect.stringMatching(/^Proved \(\d\d+\)$/),
  );
  expect(await page.$eval('.check', (form) => form.textContent)).toContain('0 wrong');
  expect(await answer(page, [])).toMatch(/^NOT PROVED|without proof\.$/);
  expect(requests.slice(before)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('without scripts the page says how to check with Node, and offers no form', async () => {
  const { page } = await visit(browser, `${site.url}check.html`, false);
  expect(await page.$('form')).toBeNull();
  expect(await page.$eval('main', (main) => main.textContent)).toContain('node verify.mjs PAGE.html');
  await page.close();
});

/** Chooses an article’s page and some texts, presses the button, and reads the last word. */
async function answer(page: Page, chosen: readonly string[]): Promise<string> {
  const [first, rest] = (await page.$$('.check input')) as ElementHandle<HTMLInputElement>[];
  await first?.uploadFile(join(dist, article?.path ?? ''));
  await rest?.uploadFile(...chosen);
  await page.$eval('.check [role="status"]', (status) => status.replaceChildren());
  await page.click('.check button');
  await page.waitForSelector('.check [role="status"]:not(:empty)');
  return page.$eval('.check [role="status"]', (status) => status.textContent ?? '');
}
