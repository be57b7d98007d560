import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { sitePages } from './site.ts';
import { visit } from './visit.ts';

const { browser, site } = await openSite();

const open = async (path: string): Promise<Page> => (await visit(browser, site.url + path)).page;
const tip = (page: Page) =>
  page.$eval('.tip', (shown) => (shown.matches(':popover-open') ? shown.textContent : null));

test('pointing at a mark, or coming to it by keyboard, shows its words; Escape and leaving take them away', async () => {
  const page = await open('people.html');
  const mark = 'figure.ch a.sg';
  const name = await page.$eval(mark, (link) => link.getAttribute('aria-label'));
  await page.hover(mark);
  expect(await tip(page)).toBe(name);
  await page.hover('h1');
  expect(await tip(page)).toBeNull();
  await page.focus(mark);
  expect(await tip(page)).toBe(name);
  await page.keyboard.press('Escape');
  expect(await tip(page)).toBeNull();
  await page.close();
});

test('the words of a mark lie in the window, however near its edge the mark is', async () => {
  const page = await open('people.html');
  await page.setViewport({ width: 360, height: 500 });
  for (const mark of await page.$$('figure.ch a.sg')) {
    await mark.focus();
    const fits = await page.$eval('.tip', (shown) => {
      const { left, right, top, bottom } = shown.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    });
    expect(fits).toBe(true);
  }
  await page.close();
});

test('without scripts only the facts in which the reports differ can be shown', async () => {
  const event = sitePages().find(({ path }) => path.startsWith('compare/'))?.path ?? '';
  const { page } = await visit(browser, site.url + event, false);
  const shown = () =>
    page.$$eval('figure.ch .grid tbody tr', (rows) => rows.filter((row) => row.checkVisibility()).length);
  const all = await shown();
  await page.click('figure.ch .only input');
  const differing = await page.$$eval('figure.ch .grid tbody tr:has(.ring)', (rows) => rows.length);
  expect(await shown()).toBe(differing);
  expect(differing).toBeLessThan(all);
  await page.close();
});

test('in a frame from 320 to 1,200 pixels a chart fits, its title and its sources in view', async () => {
  for (const { path } of sitePages().filter((one) => one.path.startsWith('embed/'))) {
    const page = await open(path);
    for (const [width, height] of [
      [320, 560],
      [700, 480],
      [1200, 600],
    ] as const) {
      await page.setViewport({ width, height });
      const seen = await page.evaluate(() => {
        const inView = (selector: string) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
        };
        return { title: inView('h1'), sources: inView('.fr'), wide: document.documentElement.scrollWidth };
      });
      expect({ path, width, ...seen }).toEqual({ path, width, title: true, sources: true, wide: width });
    }
    await page.close();
  }
});
