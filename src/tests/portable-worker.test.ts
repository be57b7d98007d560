/** Reading after one visit, with the network cut: at a root and under a path. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { surveySite } from '../../scripts/portable/survey.ts';
import { writeWorker } from '../../scripts/portable/write-worker.ts';
import { type Served, serve } from '../../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { dist, sitePages } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'worker-'));
const copy = join(folder, 'site');

let browser: Browser;
let site: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  cpSync(dist, copy, { recursive: true });
});
afterEach(() => site?.close());
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe.each(['', '/some/sub-path'])('under “%s/”', (prefix) => {
  test('after one visit and with the network cut, every page answers, and says of which day its copy is', async () => {
    const page = await visitOnce(prefix);
    await site.close();
    const silent: string[] = [];
    for (const { path } of sitePages().filter((one) => !one.path.startsWith('offline/'))) {
      await page.goto(site.url + path);
      const notice = await page.$eval('[data-copy]', (element) => element.textContent).catch(() => null);
      if (notice?.includes(`the copy of ${today()} `) !== true) silent.push(`${path}: ${notice}`);
    }
    expect(silent).toEqual([]);
    await page.goto(site.url);
    expect(await page.$('[data-copy]')).not.toBeNull();
    await page.browserContext().close();
  });

  test('after one visit and with the network cut, search finds and leads to the words', async () => {
    const page = await visitOnce(prefix);
    await site.close();
    await page.goto(`${site.url}search.html`);
    await page.type('#search-field', 'goal line saves');
    await page.waitForSelector('.s-panel[data-answered="goal line saves"] a.s-hit');
    await Promise.all([page.waitForNavigation(), page.click('a.s-hit[href*="#q-"]')]);
    expect(page.url()).toMatch(/articles\/.+\.html#q-/);
    expect(await page.$eval(':target', (element) => element.textContent)).toContain('goal-line');
    await page.browserContext().close();
  });

  test('a page that was never published says offline that it is not on the device', async () => {
    const page = await visitOnce(prefix);
    await site.close();
    const response = await page.goto(`${site.url}articles/no-such-report.html`);
    expect(response?.status()).toBe(503);
    const start = await page.$eval('main a', (link) => (link as HTMLAnchorElement).href);
    expect(start).toBe(`${site.url}index.html`);
    await page.browserContext().close();
  });
});

test('what is read while the network answers is what is published, and the copy follows it', async () => {
  const page = await visitOnce('');
  const about = join(copy, 'about.html');
  const before = readFileSync(about, 'utf8');
  writeFileSync(about, before.replace('<h1>', '<h1>Changed: '));
  try {
    await page.goto(`${site.url}about.html`);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('Changed: ');
    expect(await page.$('[data-copy]')).toBeNull();
    await page.waitForNetworkIdle();
    await site.close();
    await page.reload();
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain('Changed: ');
    expect(await page.$('[data-copy]')).not.toBeNull();
  } finally {
    writeFileSync(about, before);
  }
  await page.browserContext().close();
});

test('a new version is fetched quietly: only what changed, and what is gone is dropped', async () => {
  const page = await visitOnce('');
  const before = await taken(page, 'index.html');
  writeFileSync(join(copy, 'new.html'), '<!doctype html><html lang="en"><main><h1>New</h1></main></html>');
  rmSync(join(copy, 'people.html'));
  await writeWorker(surveySite(copy, false));
  await page.goto(`${site.url}about.html`);
  await untilKept(page, 'new.html');
  await page.waitForFunction(() => caches.match('people.html').then((found) => found === undefined), {
    polling: 100,
  });
  expect(await taken(page, 'index.html')).toBe(before);
  expect(await taken(page, 'new.html')).not.toBe(before);
  await page.browserContext().close();
});

test('of a large site what was read is kept, and all of it when a reader asks', async () => {
  const list = join(copy, 'offline/files.json');
  const before = readFileSync(list, 'utf8');
  writeFileSync(list, before.replace(/"bytes":\d+/, '"bytes":10000001'));
  const page = await openFresh('', 'glossary.html');
  await untilKept(page, 'glossary.html');
  await page.goto(`${site.url}method.html`);
  await untilKept(page, 'method.html');
  expect(await taken(page, 'timeline.html')).toBeUndefined();
  await page.goto(`${site.url}offline.html`);
  await (await page.waitForSelector('[data-keep-all] button', { visible: true }))?.click();
  await page.waitForFunction(
    () => document.querySelector('[data-keep-all]')?.textContent?.includes('is kept'),
    { polling: 100 },
  );
  await site.close();
  writeFileSync(list, before);
  await page.goto(`${site.url}timeline.html`);
  expect(await page.$eval('h1', (heading) => heading.textContent)).not.toBe('');
  expect(await page.$('[data-copy]')).not.toBeNull();
  await page.browserContext().close();
});

/** Opens the home page in a browser that knows nothing yet, and waits until the site is kept. */
async function visitOnce(prefix: string): Promise<Page> {
  const page = await openFresh(prefix, '');
  await untilKept(page, 'offline/kept');
  return page;
}

async function openFresh(prefix: string, path: string): Promise<Page> {
  site = await serve(copy, { prefix });
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(site.url + path);
  return page;
}

async function untilKept(page: Page, path: string): Promise<void> {
  const isThere = (name: string) => caches.match(name).then((found) => found !== undefined);
  await page.waitForFunction(isThere, { polling: 100 }, path);
}

/** When the kept copy of a page was taken. */
function taken(page: Page, path: string): Promise<string | null | undefined> {
  return page.evaluate(
    (name) => caches.match(name).then((found) => found?.headers.get('x-copy-taken')),
    path,
  );
}

function today(): string {
  return new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
}
