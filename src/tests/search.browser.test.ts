/** Search as a reader uses it: over http under a sub-path, and from a folder. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { launchFirefox, openSite } from './browser.ts';
import { sentBytes } from './search-bytes.ts';
import { active, hits, plain, search, settled } from './search-steps.ts';
import { dist } from './site.ts';
import { type Visit, visit } from './visit.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What readers type, and words of the quotation that they mean; all in the five reports of this repository. */
const meant: readonly (readonly [typed: string, words: string])[] = [
  ['jukes misogyny', 'violent misogyny'],
  ['‘goal-line saves’', 'goal-line saves'],
  ['goal line saves', 'goal-line saves'],
  ['“goal line saves”', 'goal-line saves'],
  ['20% casework', '20 percent of our casework'],
  ['20 per cent casework', '20 percent of our casework'],
  ['who is released weekly', 'released'],
  ['plotss iran', '15 plots by Iran'],
  ['toxic', 'toxic'],
  ['mysogyny', 'misogyny'],
  ['goal-line-saves', 'goal-line saves'],
  ['NOTIONAL THREAT', 'not a notional threat'],
  ['"echo chamber"', 'echo chamber'],
  ['«enemies of the regime»', 'enemies of the regime'],
  ["won't be tolerated", 'won’t be tolerated'],
  ['lifetime offender management', 'lifetime offender management'],
  ['powerful voices', 'powerful voices'],
  ['800 live investigations', 'over 800 live investigations'],
  ['neighbourhood police local to global', 'local to global reach'],
  ['what did mccallum say about the threat', 'very real threat'],
];

const { browser, site } = await openSite('/some/sub-path');
// A name as readers give it, with all that an address must escape.
const folder = join(mkdtempSync(join(tmpdir(), 'search-')), 'Für später #1 & 50% more');
cpSync(dist, folder, { recursive: true });
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const ways = { http: () => site.url, 'a folder': () => `${pathToFileURL(folder).href}/` };

describe.each(Object.entries(ways))('over %s', (_, root) => {
  test('finds what readers type, in the first three results, for at least eighteen of twenty', async () => {
    const { page, complaints } = await opened('search.html');
    const missed: string[] = [];
    for (const [typed, words] of meant) {
      const shown = await search(page, typed);
      if (!shown.slice(0, 3).some((hit) => plain(hit).includes(plain(words))))
        missed.push(`${typed}: ${shown[0]}`);
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('loads nothing of search before it is wanted', async () => {
    const { page, requests } = await opened('articles.html');
    expect(requests.filter((address) => /search\.|pagefind/.test(address))).toEqual([]);
    await page.close();
  });

  test('opens with a key from a page in a folder, and Enter lands on the quotation', async () => {
    const { page, complaints } = await opened('articles/release-of-terrorism-offenders.html');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] .s-field');
    await search(page, 'notional threat');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toContain('not a notional threat');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toMatch(/articles\/school-massacre-plots-foiled\.html#q-/);
    const target = await page.$eval(':target', (element) => element.textContent ?? '');
    expect(plain(target).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('an address opens a search with its words and filters, and follows them', async () => {
    const { page } = await opened('search.html?q=threat&kind=partial');
    await settled(page, 'threat');
    await page.waitForSelector('.s-panel[data-filtered="threat"]');
    expect(await page.$eval('#search-field', (field) => (field as HTMLInputElement).value)).toBe('threat');
    expect(
      await page.$$eval('.s-facets input:checked', (boxes) =>
        boxes.map((box) => (box as HTMLInputElement).value),
      ),
    ).toEqual(['partial']);
    expect(await hits(page)).not.toEqual([]);
    await page.click('.s-facets input:checked');
    await page.waitForFunction(() => !location.search.includes('kind='));
    expect(await page.evaluate(() => location.search)).toBe('?q=threat');
    await page.close();
  });

  test('with a filter the pages are as many as its count says, and each quotation matches it itself', async () => {
    const { page } = await opened('search.html');
    await search(page, 'threat');
    await page.waitForSelector('.s-panel[data-filtered="threat"]');
    const [label = '', count] = await page.$eval('.s-facets label:has(input[id^="filter-kind"])', (row) => [
      row.children[1]?.textContent ?? '',
      row.children[2]?.textContent ?? '',
    ]);
    await page.click('.s-facets input[id^="filter-kind"]');
    await page.waitForFunction(
      (kind) =>
        [...document.querySelectorAll('a.s-hit .s-meta')].every((one) => one.textContent?.endsWith(kind)),
      {},
      label,
    );
    expect(await page.$$eval('.s-group', (groups) => groups.length)).toBe(Number(count));
    await page.close();
  });

  test('says which filter hides what the words would find', async () => {
    const { page } = await opened('search.html?q=misogyny&year=1999');
    await settled(page, 'misogyny');
    expect(await page.$eval('.s-status', (status) => status.textContent)).toBe(
      'Nothing with these filters for “misogyny”.',
    );
    await page.click('.s-notice button');
    await page.waitForSelector('a.s-hit');
    expect(await page.evaluate(() => location.search)).toBe('?q=misogyny');
    await page.close();
  });

  async function opened(path: string, script = true): Promise<Visit> {
    return visit(browser, root() + path, script);
  }
});

test('every browser and every way gives the same answers', async () => {
  const firefox = await launchFirefox();
  const asked = [...meant.slice(0, 6).map(([typed]) => typed), 'one in five', 'XY6', 'mysogyny'];
  const told = async (one: Browser, root: string) => {
    const page = await one.newPage();
    await page.goto(`${root}search.html`);
    const answers: unknown[] = [];
    for (const typed of asked) {
      const shown = await search(page, typed);
      answers.push([typed, shown, await page.$eval('.s-notice', (notice) => notice.textContent)]);
    }
    await page.close();
    return answers;
  };
  const expected = await told(browser, ways.http());
  expect(await told(browser, ways['a folder']())).toEqual(expected);
  if (firefox !== null) {
    expect(await told(firefox, ways.http())).toEqual(expected);
    expect(await told(firefox, ways['a folder']())).toEqual(expected);
    await firefox.close();
  }
});

test('is within reach of the keyboard alone, and Escape gives the focus back', async () => {
  const { page } = await visit(browser, `${site.url}articles.html`);
  await page.focus('[data-search-open]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open] .s-field');
  await search(page, 'threat');
  await page.keyboard.press('ArrowUp');
  expect(await active(page)).toBe((await hits(page)).at(-1));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.$('dialog[open]')).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
  await page.close();
});

test('the first answer asks for at most 230 kB, and the next one for less than half of it', async () => {
  const { page, requests } = await visit(browser, `${site.url}articles.html`);
  const before = requests.length;
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open] .s-field');
  await search(page, 'threat');
  const first = await sentBytes(requests.slice(before));
  expect(first).toBeGreaterThan(50_000);
  expect(first).toBeLessThanOrEqual(230_000);
  const then = requests.length;
  await search(page, 'plots');
  expect(await sentBytes(requests.slice(then))).toBeLessThan(first / 2);
  await page.close();
});

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing with the dialog open and results shown, in ${look} colours`, async () => {
    const { page } = await visit(browser, `${site.url}articles.html`);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('dialog[open] .s-field');
    await search(page, 'goal line saves');
    await page.keyboard.press('ArrowDown');
    await page.evaluate(axe);
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });
}

test('without JavaScript the search page says so and leads to all quotations', async () => {
  const { page } = await visit(browser, `${site.url}search.html`, false);
  const main = await page.$eval('main', (element) => (element as HTMLElement).innerText);
  expect(main).toContain('needs JavaScript');
  expect(
    await page.$eval('main a[href$="quotations.html"]', (link) => (link as HTMLAnchorElement).href),
  ).toBe(`${site.url}quotations.html`);
  await page.close();
});
