import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { openSite } from './browser.ts';
import { dist, pagesOfEachKind, sitePages } from './site.ts';
import { visit } from './visit.ts';

const WIDTHS = [360, 768, 1280, 1920];

const { browser, site } = await openSite();
const below = await serve(dist, { prefix: '/some/sub-path' });
afterAll(() => below.close());

for (const { path, html } of sitePages()) {
  test(`${path} asks no other origin, complains of nothing, needs no push sideways, and reads whole with scripts off`, async () => {
    const served = await openQuietly(site, path);
    for (const width of WIDTHS) {
      await served.setViewport({ width, height: 900 });
      expect({ width, wider: (await served.evaluate(tooWide)).slice(0, 5) }).toEqual({ width, wider: [] });
    }
    const withScripts = await served.evaluate(wordsShown);
    await served.close();
    const { page } = await visit(browser, site.url + path, false);
    await page.setViewport({ width: WIDTHS[0] ?? 0, height: 900 });
    // Some words stand twice, laid out for a narrow and for a wide window.
    const narrow = await page.evaluate(unseen);
    await page.setViewport({ width: WIDTHS.at(-1) ?? 0, height: 900 });
    const wide = await page.evaluate(unseen);
    expect(wide.filter((one) => narrow.includes(one))).toEqual([]);
    const shown = await page.evaluate(wordsShown);
    // What the search page shows is made by scripts; without them it leads to the list of all quotations.
    if (path === 'search.html') expect(html).toMatch(/<noscript>.*quotations\.html/s);
    else expect(withScripts.filter((line) => !shown.includes(line))).toEqual([]);
    await page.close();
  });
}

for (const { path } of pagesOfEachKind()) {
  test(`${path} asks no other origin and complains of nothing under a path`, async () => {
    const page = await openQuietly(below, path);
    await page.close();
  });
}

async function openQuietly({ url }: Served, path: string): Promise<Page> {
  const { page, complaints, requests } = await visit(browser, url + path);
  expect(complaints).toEqual([]);
  expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
  return page;
}

/** What reaches over the right edge of the window: run in the page. */
function tooWide(): string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const over = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > room + 1,
  );
  return over.length > 0 ? over.map((one) => one.outerHTML.slice(0, 100)) : ['something'];
}

/** Words, notes and drawings that a reader cannot see at this width, each with its number: run in the page. */
function unseen(): string[] {
  const wanted = 'main :is([data-span], [data-block], [data-ours], p, li, td, th, dd, figure svg)';
  return [...document.querySelectorAll(wanted)].flatMap((one, number) => {
    const put = one.closest('details:not([open]), dialog, [aria-hidden="true"]') !== null;
    const seen = one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return put || seen || one.textContent?.trim() === '' ? [] : [`${number}: ${one.outerHTML.slice(0, 120)}`];
  });
}

/** What stands in the main part of the page, line by line, without what only scripts can offer: run in the page. */
function wordsShown(): string[] {
  const offers = 'button, input, select, label, legend, form, output, [role="status"], [data-script-only]';
  for (const offer of document.querySelectorAll(`main :is(${offers})`)) offer.remove();
  const lines = document.querySelector('main')?.innerText.split('\n') ?? [];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
