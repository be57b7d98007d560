import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, MediaFeature, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { dist, pagesOfEachKind } from './site.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let browser: Browser;
let site: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve(dist);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const looks: Readonly<Record<string, MediaFeature[]>> = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
};

for (const { path } of pagesOfEachKind()) {
  for (const [look, features] of Object.entries(looks)) {
    test(`axe finds nothing on ${path} in ${look} colours`, async () => {
      const page = await open(path);
      await page.emulateMediaFeatures(features);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  }

  test(`axe finds nothing on ${path} in forced colours`, async () => {
    const page = await open(path);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
}

test('axe would find a picture without words', async () => {
  const page = await open('index.html');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="favicon.svg">'));
  expect(await violations(page)).toEqual([expect.stringContaining('image-alt')]);
  await page.close();
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}
