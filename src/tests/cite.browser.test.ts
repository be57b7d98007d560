/** Linking and citing as readers do it: by mouse, by keys, without scripts, with the clipboard denied, from a folder. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { dist, sitePages } from './site.ts';
import { visit } from './visit.ts';

const { browser, site } = await openSite();

const article =
  sitePages().find(({ kind, html }) => kind === 'article' && html.includes('data-quotation'))?.path ?? '';

test('without JavaScript a page and its quotations can be cited, and the files are there', async () => {
  const { page } = await visit(browser, site.url + article, false);
  const text = await page.$eval('#cite', (section) => section.textContent ?? '');
  expect(text).toContain('Read in ');
  expect(text).toContain('quoted in ');
  const files = await page.$$eval('#cite a[href*="citations."]', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(files).toHaveLength(4);
  for (const file of files) expect((await fetch(file)).status).toBe(200);
  const numbers = await page.$$eval('#cite li a', (links) =>
    links.map((link) => document.querySelector((link as HTMLAnchorElement).hash)?.tagName),
  );
  expect(numbers.length).toBeGreaterThan(0);
  expect(new Set(numbers)).toEqual(new Set(['MARK']));
  await page.close();
});

test.each(['http', 'file'])('a quotation is cited in every form, by keys alone: %s', async (way) => {
  const { page, complaints } = await visit(browser, way === 'http' ? site.url + article : fileUrl(article));
  await openDialog(page);
  expect(await page.$eval('dialog.citing', (dialog) => dialog.matches(':modal'))).toBe(true);
  const texts = new Map<string, string>();
  for (const form of ['plain', 'harvard', 'apa', 'bibtex', 'ris', 'csl']) {
    await page.select('dialog.citing select', form);
    texts.set(form, await page.$eval('dialog.citing textarea', (field) => field.value));
  }
  const first = await page.$eval('mark[data-quotation]', (mark) => mark.textContent?.trim() ?? '');
  expect(texts.get('plain')).toContain(`“${first}`);
  expect(texts.get('harvard')).toMatch(/quoted in .*#q-/);
  expect(texts.get('apa')).toContain('as cited in');
  expect(texts.get('bibtex')).toMatch(/^@(article|misc)\{/);
  expect(texts.get('ris')).toMatch(/^TY {2}- NEWS\n[\s\S]*\nER {2}- \n$/);
  expect(JSON.parse(texts.get('csl') ?? '')[0].custom.quotation.words[0]).toBe(first);
  await page.keyboard.press('Escape');
  // The dialog goes in a task of its own after the key.
  await page.waitForSelector('dialog.citing', { hidden: true, timeout: 5_000 });
  expect(await page.evaluate(() => document.activeElement?.matches('a.n'))).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

test.each(['http', 'file'])('the report of a page is cited in every form, and saved: %s', async (way) => {
  const { page } = await visit(browser, way === 'http' ? site.url + article : fileUrl(article));
  await page.waitForSelector('#cite > .copy button');
  await page.click('#cite > .copy button');
  await page.waitForSelector('dialog.citing[open]');
  await page.select('dialog.citing select', 'bibtex');
  expect(await page.$eval('dialog.citing textarea', (field) => field.value)).toMatch(/^@(article|misc)\{/);
  expect(await page.$eval('dialog.citing a[download]', (link) => link.getAttribute('download'))).toMatch(
    /\.bib$/,
  );
  await page.close();
});

test('axe finds nothing with the dialog open', async () => {
  const { page } = await visit(browser, site.url + article);
  await openDialog(page);
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('dialog.citing');
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
  await page.close();
});

test('where copying is denied, the dialog selects its text', async () => {
  const { page } = await visit(browser, site.url + article);
  await denyCopies(page);
  await openDialog(page);
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('dialog.citing button')];
    buttons.find((one) => one.textContent === 'Copy')?.click();
  });
  await page.waitForFunction(() => document.querySelector('dialog.citing [role="status"]')?.textContent);
  const selected = await page.$eval(
    'dialog.citing textarea',
    (field) => field.selectionEnd - field.selectionStart === field.value.length && field.value.length > 0,
  );
  expect(selected).toBe(true);
  await page.close();
});

test('a paragraph’s link is copied, and where that is denied it stands in the address', async () => {
  const { page } = await visit(browser, site.url + article);
  await page.waitForSelector('#text p > .lk');
  await denyCopies(page);
  const hash = await page.$eval('#text p > .lk', (link) => {
    (link as HTMLAnchorElement).click();
    return (link as HTMLAnchorElement).hash;
  });
  expect(await page.evaluate(() => location.hash)).toBe(hash);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="status"]')].some((one) =>
      /in the address/.test(one.textContent ?? ''),
    ),
  );
  expect(await page.$eval(hash, (place) => place.matches('p:target'))).toBe(true);
  await page.close();
});

test('the links of all paragraphs are one stop for the Tab key, and arrows go from one to the next', async () => {
  const { page } = await visit(browser, site.url + article);
  await page.waitForSelector('#text p > .lk');
  const stops = await page.$$eval('#text p > .lk', (links) =>
    links.map((link) => (link as HTMLElement).tabIndex),
  );
  expect(stops.length).toBeGreaterThan(1);
  expect(stops.filter((stop) => stop === 0)).toHaveLength(1);
  await page.focus('#text p > .lk[tabindex="0"]');
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const before = await name();
  await page.keyboard.press('ArrowDown');
  expect([before, await name()]).toEqual(['Copy link to paragraph 1', 'Copy link to paragraph 2']);
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).opacity)).toBe('1');
  await page.close();
});

test('headings, figures and charts have links, and nothing moves when they come', async () => {
  for (const path of [article, 'figures.html', topic()]) {
    const plain = await visit(browser, site.url + path, false);
    await plain.page.setViewport(WIDE);
    const before = await heights(plain.page);
    await plain.page.close();
    const { page } = await visit(browser, site.url + path);
    await page.setViewport(WIDE);
    await page.waitForSelector('.lk');
    expect(await heights(page), path).toEqual(before);
    const dead = await page.$$eval(
      '.lk',
      (links) =>
        links.filter(
          (link) =>
            document.getElementById(decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))) === null,
        ).length,
    );
    expect(dead, path).toBe(0);
    await page.close();
  }
});

test.each(['light', 'dark', 'forced'])('what a link led to is marked: %s', async (scheme) => {
  const anchor = /id="(q-[^"]+)"/.exec(sitePages().find(({ path }) => path === article)?.html ?? '')?.[1];
  const { page } = await visit(browser, 'about:blank');
  const client = await page.createCDPSession();
  const features =
    scheme === 'forced'
      ? [{ name: 'forced-colors', value: 'active' }]
      : [{ name: 'prefers-color-scheme', value: scheme }];
  await client.send('Emulation.setEmulatedMedia', { features });
  await page.goto(`${site.url}${article}#${anchor}`);
  const shown = await page.$eval(':target', (target) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
    return {
      outlineStyle,
      outlineWidth,
      differs: outlineColor !== getComputedStyle(document.documentElement).backgroundColor,
    };
  });
  expect(shown).toEqual({ outlineStyle: 'solid', outlineWidth: '2px', differs: true });
  await page.close();
});

const fileUrl = (path: string) => pathToFileURL(join(dist, path)).href;
const topic = () => sitePages().find(({ path }) => path.startsWith('topics/'))?.path ?? '';

/** Where notes and cited words stand beside the text: on a narrow screen, where there are scripts, they open from their numbers. */
const WIDE = { width: 1280, height: 900 };

async function openDialog(page: Page): Promise<void> {
  await page.focus('mark + a.n, a.n[data-n]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.pop button[aria-haspopup="dialog"]');
  await page.focus('.pop button[aria-haspopup="dialog"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog.citing[open]');
}

async function denyCopies(page: Page): Promise<void> {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
}

async function heights(page: Page): Promise<number[]> {
  return page.$$eval('main h1, main h2, main h3, main p, main tr', (all) =>
    all
      .filter((one) => one.closest('.copy, .pop') === null)
      .map((one) => Math.round(one.getBoundingClientRect().top)),
  );
}
