/** What scripts add to reading: copying, the list's filters, the theme, the field on the home page. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { sitePages } from './site.ts';
import { visit } from './visit.ts';

const { browser, site } = await openSite();

const article =
  sitePages().find(({ kind, html }) => kind === 'article' && html.includes('data-quotation'))?.path ?? '';

test('a link to a quotation can be copied where its number opens its words', async () => {
  const { page, complaints } = await visit(browser, site.url + article);
  await rememberCopies(page);
  const [anchor, copied] = await copyWith(page, 'Copy link');
  expect(copied).toBe(`${site.url}${article}${anchor}`);
  expect(await page.$eval('.pop [role="status"]:not(:empty)', (said) => said.textContent)).toBe('Copied.');
  expect(complaints).toEqual([]);
  await page.close();
});

test('a quotation is copied in its printed words with its source and its address', async () => {
  const { page } = await visit(browser, site.url + article);
  await rememberCopies(page);
  const [anchor, copied] = await copyWith(page, 'Copy words');
  const words = await page.$eval(anchor, (mark) => mark.textContent ?? '');
  expect(copied).toContain(`“${words}`);
  expect(copied).toContain(`${site.url}${article}${anchor}`);
  expect(copied).toContain(await page.$eval('h1', (title) => title.textContent ?? ''));
  await page.close();
});

test('where copying is denied, the text is there to be selected', async () => {
  const { page } = await visit(browser, site.url + article);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
  const [anchor] = await copyWith(page, 'Copy link');
  expect(await page.$eval('.pop input', (field) => (field as HTMLInputElement).value)).toBe(
    `${site.url}${article}${anchor}`,
  );
  await page.close();
});

test('the list of quotations is filtered, counts what is shown, and keeps the choice in the address', async () => {
  const { page } = await visit(browser, `${site.url}quotations.html`);
  const all = await shown(page);
  await page.select('select[name="kind"]', 'some words');
  const some = await shown(page);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  expect(await page.$eval('[data-filters] [role="status"]', (status) => status.textContent)).toBe(
    `${some} of ${all} quotations`,
  );
  await page.reload();
  expect(await shown(page)).toBe(some);
  expect(await page.evaluate(() => location.search)).toBe('?kind=some+words');
  await page.close();
});

test('a choice that leaves nothing can be taken back', async () => {
  const { page } = await visit(browser, `${site.url}quotations.html?speaker=Nobody+Here`);
  expect(await shown(page)).toBe(0);
  await page.select('select[name="speaker"]', '');
  expect(await shown(page)).toBeGreaterThan(0);
  await page.close();
});

test('without JavaScript the list of quotations is whole', async () => {
  const { page } = await visit(browser, `${site.url}quotations.html`, false);
  expect(await page.$$eval('[data-item]', (items) => items.length)).toBeGreaterThan(0);
  expect(await page.$$eval('[data-item][hidden]', (items) => items.length)).toBe(0);
  await page.close();
});

test('the theme is kept from page to page, and given back to the system', async () => {
  const { page } = await visit(browser, `${site.url}index.html`);
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
  await page.click('[data-theme-button]');
  await page.click('[data-theme-button]');
  expect(await theme()).toBe('dark');
  await page.goto(site.url + article);
  expect(await theme()).toBe('dark');
  await page.click('[data-theme-button]');
  expect(await theme()).toBeUndefined();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.close();
});

test('where storage is denied, the theme holds for the page', async () => {
  const { page, complaints } = await visit(browser, 'about:blank');
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    });
  });
  await page.goto(`${site.url}index.html`, { waitUntil: 'networkidle0' });
  await page.click('[data-theme-button]');
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
  expect(complaints).toEqual([]);
  await page.close();
});

test('words typed on the home page go on in the search dialog', async () => {
  const { page } = await visit(browser, `${site.url}index.html`);
  await page.type('main input[data-search-open]', 'threat', { delay: 20 });
  await page.waitForSelector('dialog[open] [data-answered="threat"], dialog[open][data-answered="threat"]');
  expect(await page.$eval('#search-field', (field) => (field as HTMLInputElement).value)).toBe('threat');
  await page.close();
});

async function rememberCopies(page: Page): Promise<void> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => Object.assign(window, { copied: text }) && undefined;
  });
}

/** Opens the words of the first quotation and presses a button there; answers their anchor and what was copied. */
async function copyWith(page: Page, label: string): Promise<[anchor: string, copied: string]> {
  await page.click('a.n[data-n]');
  await page.waitForSelector('.pop button');
  return page.evaluate(async (text): Promise<[string, string]> => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.pop button')];
    buttons.find((one) => one.textContent?.startsWith(text))?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const anchor = document.querySelector<HTMLAnchorElement>('.pop .acts a')?.hash ?? '';
    return [anchor, (window as unknown as { copied?: string }).copied ?? ''];
  }, label);
}

async function shown(page: Page): Promise<number> {
  return page.$$eval('[data-item]:not([hidden])', (items) => items.length);
}
