/** Search as it is in a large collection, here made of the small one: reports instead of quotations, in parts. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../scripts/search-index.ts';
import { type Served, serve } from '../../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { hits, plain, search, settled } from './search-steps.ts';
import { dist } from './site.ts';
import { visit } from './visit.ts';

let browser: Browser;
let site: Served;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'large-'));
  cpSync(dist, folder, { recursive: true });
  await writeSearchIndex(folder, 0, 20);
  browser = await launchBrowser();
  site = await serve(folder);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const ways = { http: () => site.url, 'a folder': () => `${pathToFileURL(folder).href}/` };

describe.each(Object.entries(ways))('over %s', (_, root) => {
  test('reports are found with the quotations that hold the words', async () => {
    const { page, complaints } = await visit(browser, `${root()}search.html`);
    const [first = ''] = await search(page, 'jukes misogyny');
    expect(plain(first)).toContain('violent misogyny');
    expect(await page.$eval('.s-status', (status) => status.textContent)).toMatch(/^\d+ reports?, and/);
    expect((await search(page, 'goal line saves')).slice(0, 3).map(plain)).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('goal line saves')),
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('words of different reports do not come together, in whatever part of the index they are', async () => {
    const { page } = await visit(browser, `${root()}search.html`);
    for (const words of ['jihadis misogyny', 'toddlers iran', 'toxic toddlers']) {
      await search(page, words);
      const status = await page.$eval('.s-status', (element) => element.textContent);
      const notice = await page.$eval('.s-notice', (element) => element.textContent);
      expect(`${status} ${notice}`).toMatch(/No quotation|Nothing has all these words/);
    }
    await page.close();
  });

  test('a report without the words in a quotation is shown by its passage', async () => {
    const { page } = await visit(browser, `${root()}search.html`);
    await search(page, 'toddlers');
    const passages = await page.$$eval('a.s-passage', (all) => all.map((one) => one.getAttribute('href')));
    expect(passages[0]).toMatch(/articles\/met-seeking-to-turn-ex-jihadis\.html#p-\d+$/);
    await page.close();
  });

  test('filters are loaded when they are opened, and narrow to reports and their quotations', async () => {
    const { page, requests } = await visit(browser, `${root()}search.html?q=threat`);
    await settled(page, 'threat');
    expect(requests.filter((address) => /values\.js/.test(address))).toEqual([]);
    await page.click('.s-filters summary');
    await page.waitForSelector('.s-panel[data-filtered="threat"]');
    await page.click('.s-facets input[value="Ken McCallum"]');
    await page.waitForFunction(() => location.search.includes('speaker='));
    await page.waitForFunction(() =>
      /^1 report/.test(document.querySelector('.s-status')?.textContent ?? ''),
    );
    for (const hit of await hits(page)) expect(hit).toContain('Ken McCallum, ');
    await page.close();
  });
});

test('quotations of the first parts are shown before all is searched; in the end they are those of one index', async () => {
  const parted = mkdtempSync(join(tmpdir(), 'parted-'));
  cpSync(dist, parted, { recursive: true });
  await writeSearchIndex(parted, undefined, 40);
  const told = await Promise.all([parted, dist].map(statusesOf));
  rmSync(parted, { recursive: true, force: true });
  const [early = '', last] = told[0] ?? [];
  expect(early).toMatch(/^\d+ quotations.* so far\.$/);
  expect([last]).toEqual(told[1]);
  expect(Number.parseInt(early, 10)).toBeLessThan(Number.parseInt(last ?? '', 10));
});

/** What a reader is told one after the other of a word that many quotations have. */
async function statusesOf(root: string): Promise<string[]> {
  const served = await serve(root);
  const { page } = await visit(browser, `${served.url}search.html`);
  await page.waitForSelector('#search-field');
  await page.evaluate(() => {
    const status = document.querySelector('.s-status');
    const told: string[] = [];
    Object.assign(globalThis, { told });
    if (status !== null)
      new MutationObserver(() => told.push(status.textContent ?? '')).observe(status, { childList: true });
    const field = document.querySelector<HTMLInputElement>('#search-field');
    if (field !== null) field.value = 'people';
    field?.dispatchEvent(new Event('input'));
  });
  await settled(page, 'people');
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  await page.close();
  await served.close();
  return told;
}
