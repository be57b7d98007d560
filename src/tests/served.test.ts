import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { dist, sitePages } from './site.ts';
import { visit } from './visit.ts';

const WIDTHS = [360, 768, 1280, 1920];

let browser: Browser;
const sites: Served[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  sites.push(await serve(dist), await serve(dist, { prefix: '/some/sub-path' }));
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(sites.map((site) => site.close()));
});

for (const { path } of sitePages()) {
  test(`${path} asks no other origin and complains of nothing, at a root and under a path`, async () => {
    for (const { url } of sites) {
      const { page, complaints, requests } = await visit(browser, url + path);
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => !address.startsWith(url))).toEqual([]);
      await page.close();
    }
  });

  test(`${path} never has to be pushed sideways`, async () => {
    const { page } = await visit(browser, (sites[0]?.url ?? '') + path);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      const wider = await page.evaluate(() => {
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        const all = [...document.querySelectorAll('body *')];
        return all
          .filter((one) => one.getBoundingClientRect().right > room + 1)
          .map((one) => one.outerHTML.slice(0, 100));
      });
      expect({ width, wider: wider.slice(0, 5) }).toEqual({ width, wider: [] });
    }
    await page.close();
  });

  test(`${path} reads completely with scripts off`, async () => {
    const [site] = sites;
    const without = await visit(browser, (site?.url ?? '') + path, false);
    const withScripts = await visit(browser, (site?.url ?? '') + path);
    expect(await without.page.evaluate(unseen)).toEqual([]);
    const shown = await without.page.evaluate(wordsShown);
    const expected = await withScripts.page.evaluate(wordsShown);
    expect(expected.filter((line) => !shown.includes(line))).toEqual([]);
    await without.page.close();
    await withScripts.page.close();
  });
}

/** Words, notes and drawings that a reader should see and cannot: run in the page. */
function unseen(): string[] {
  const wanted = document.querySelectorAll<HTMLElement>(
    '[data-span], [data-block], [data-ours] p, main svg[role], figure svg, table',
  );
  return [...wanted]
    .filter((one) => one.closest('details:not([open]), dialog, [aria-hidden="true"]') === null)
    .filter(
      (one) =>
        one.textContent?.trim() !== '' &&
        !one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    .map((one) => one.outerHTML.slice(0, 120));
}

/** What stands in the main part of the page, line by line; the names of buttons and fields are left out: run in the page. */
function wordsShown(): string[] {
  for (const control of document.querySelectorAll(
    'main button, main input, main select, main label, main [data-script-only]',
  ))
    control.remove();
  const lines = document.querySelector('main')?.innerText.split('\n') ?? [];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
