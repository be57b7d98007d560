import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, launchFirefox } from './browser.ts';
import { dist, pagesOfEachKind, sitePages } from './site.ts';
import { visit } from './visit.ts';

const parent = mkdtempSync(join(tmpdir(), 'folder-'));
const folder = join(parent, 'Für die Schule & zu Hause #1');

let chromium: Browser;
let firefox: Browser | null;
beforeAll(async () => {
  cpSync(dist, folder, { recursive: true });
  chromium = await launchBrowser();
  firefox = await launchFirefox();
});
afterAll(async () => {
  await Promise.all([chromium.close(), firefox?.close()]);
  rmSync(parent, { recursive: true });
});

const ofEachKind = new Set(pagesOfEachKind().map(({ path }) => path));

for (const { path } of sitePages()) {
  test(`${path} opens from a folder, whole, and every link of it leads somewhere`, async () => {
    for (const browser of [chromium, ofEachKind.has(path) ? firefox : null]) {
      if (browser === null) continue;
      const { page, complaints, requests } = await visit(browser, pathToFileURL(join(folder, path)).href);
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
      expect(await page.evaluate(isStyled)).toBe(true);
      const links = await page.evaluate(addresses);
      expect(links.filter((address) => address.startsWith('file:') && !leadsToFile(address))).toEqual([]);
      await page.close();
    }
  });
}

/** Whether the page's own style has come, and its heading is seen: run in the page. */
function isStyled(): boolean {
  const heading = document.querySelector('h1');
  const styled = document.styleSheets.length > 0;
  return styled && heading?.checkVisibility() === true;
}

/** Every address that a reader can follow, in drawings too, as the browser resolves it: run in the page. */
function addresses(): string[] {
  const links = document.querySelectorAll('a[href], a[*|href]');
  return [...links].map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href);
}

function leadsToFile(address: string): boolean {
  const path = fileURLToPath(address.replace(/[?#].*$/, ''));
  return existsSync(path) && path.startsWith(folder) && /\.\w+$/.test(path);
}
