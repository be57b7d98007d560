import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { MediaFeature, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { pagesOfEachKind } from './site.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const { browser, site } = await openSite();

const looks: Readonly<Record<string, readonly MediaFeature[]>> = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

/** The rules that colours can break; all others are the same in every look. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

for (const { path } of pagesOfEachKind()) {
  test(`axe finds nothing on ${path}, wide and narrow, in light, dark and forced colours, nor eyes on paper`, async () => {
    const page = await open(path);
    await page.emulateMediaType('print');
    expect(await paleWords(page)).toEqual([]);
    await page.emulateMediaType('screen');
    for (const width of [1280, 360]) {
      await page.setViewport({ width, height: 900 });
      for (const [look, features] of Object.entries(looks)) {
        await wear(page, features);
        const found = await violations(page, look === 'light' ? undefined : COLOURS);
        expect({ width, look, found }).toEqual({ width, look, found: [] });
      }
    }
    await page.close();
  });
}

test('words would be found that cannot be read where browsers print no grounds', async () => {
  const page = await open('index.html');
  await page.emulateMediaType('print');
  await page.evaluate(() => {
    const pale = document.createElement('b');
    pale.textContent = 'Pale';
    pale.style.color = '#fff';
    document.querySelector('main')?.append(pale);
  });
  expect(await paleWords(page)).toEqual(['Pale']);
  await page.close();
});

test('axe would find a picture without words', async () => {
  const page = await open('index.html');
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="favicon.svg">'),
  );
  expect((await violations(page)).join()).toContain('image-alt');
  await page.close();
});

test('axe would find words that fade into a dark page', async () => {
  const page = await open('index.html');
  await wear(page, looks['dark'] ?? []);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main p')) one.style.color = '#222';
  });
  expect((await violations(page, COLOURS)).join()).toContain('color-contrast');
  await page.close();
});

/** Makes the page believe that its reader has set these; puppeteer itself does not offer forced colours. */
async function wear(page: Page, features: readonly MediaFeature[]): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { features: [...features] });
  for (const { name, value } of features) {
    expect(await page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`)).toBe(true);
  }
}

/** Words whose colour is near that of paper, and whose ground is left to the browser. */
function paleWords(page: Page): Promise<string[]> {
  return page.$$eval('body *', (all) =>
    all.flatMap((one) => {
      const words = [...one.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : []));
      const { color, printColorAdjust } = getComputedStyle(one);
      const [red = 0, green = 0, blue = 0, opacity = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      const isPale = opacity > 0 && Math.min(red, green, blue) > 150 && printColorAdjust !== 'exact';
      return isPale && one.checkVisibility() ? words.filter(Boolean) : [];
    }),
  );
}

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.url + path, { waitUntil: 'load' });
  await page.evaluate(axe);
  return page;
}

/** What axe finds, by all of its rules or by these. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const results = await page.evaluate(
    (only) => {
      type Axe = { run: (options: object) => Promise<AxeResults> };
      const { axe } = globalThis as unknown as { axe: Axe };
      return axe.run(only === undefined ? {} : { runOnly: only });
    },
    rules as string[] | undefined,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}
