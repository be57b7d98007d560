/** The words that search shows are those that the pages print: each page of the index beside the page in a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSite } from './browser.ts';
import { dist } from './site.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
}

const fragments = readdirSync(join(dist, 'pagefind/fragment')).map((name): Fragment => {
  const bytes = gunzipSync(readFileSync(join(dist, 'pagefind/fragment', name)));
  return JSON.parse(bytes.subarray('pagefind_dcd'.length).toString('utf8'));
});

const { browser, site } = await openSite();

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

test('no two words are glued, and nothing is found that no reader sees', async () => {
  expect(fragments.length).toBeGreaterThan(20);
  const page = await browser.newPage();
  // In a narrow window the words that a paragraph cites open from their numbers.
  await page.setViewport({ width: 1280, height: 900 });
  const wrong: string[] = [];
  for (const { url, content } of fragments) {
    await page.goto(site.url + url.replace(/^\//, ''));
    const shown = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return document.querySelector('main')?.textContent === undefined ? '' : document.body.innerText;
    });
    const printed = new Set(wordsOf(shown));
    const others = wordsOf(content).filter((word) => !printed.has(word));
    if (others.length > 0) wrong.push(`${url}: ${[...new Set(others)].join(', ')}`);
  }
  expect(wrong).toEqual([]);
  await page.close();
});
