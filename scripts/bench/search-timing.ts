/**
 * `node scripts/bench/search-timing.ts [folder]`: what search costs a reader of the finished site, over http and
 * from a folder: bytes and milliseconds to the first answer, milliseconds to some forty more, memory.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../src/tests/browser.ts';
import { sentBytes } from '../../src/tests/search-bytes.ts';
import { projectPaths } from '../paths.ts';
import { serve } from '../serve.ts';

interface Said {
  readonly exact: readonly string[];
  readonly speaker: string | null;
}

/** What readers ask: of quotations spread over the site a word, two words, a phrase, a name and a beginning. */
function queriesOf(quotations: readonly Said[]): string[] {
  return Array.from({ length: 8 }, (_, at) => {
    const { exact, speaker } = quotations[Math.floor(((at + 0.5) * quotations.length) / 8)] as Said;
    const words = exact.join(' ').match(/\p{L}+/gu) ?? [];
    const [long = '', second = ''] = words.toSorted((a, b) => b.length - a.length);
    return [long, `${second} ${long}`, `"${words.slice(1, 4).join(' ')}"`, speaker ?? long, long.slice(0, 4)];
  }).flat();
}

async function measureWay(browser: Browser, root: string, [first = '', ...others]: readonly string[]) {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/pagefind\/|search\/|assets\/search/.test(request.url())) asked.push(request.url());
  });
  const started = performance.now();
  await page.goto(`${root}search.html?q=${encodeURIComponent(first)}`);
  await page.waitForSelector('.s-panel[data-answered]', { timeout: 120_000 });
  const ms = Math.round(performance.now() - started);
  await page.waitForNetworkIdle();
  const firstAnswer = { ms, requests: asked.length, bytes: await sentBytes(asked) };
  const times: number[] = [];
  for (const query of others) times.push(await answerTime(page, query));
  const { JSHeapUsedSize: heap } = await page.metrics();
  await page.close();
  return {
    firstAnswer,
    further: spread(times),
    all: { requests: asked.length, bytes: await sentBytes(asked) },
    heap,
  };
}

function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  return { median: at(0.5), ninetieth: at(0.9), most: at(0.999) };
}

/** Milliseconds from the last letter typed to the results. */
function answerTime(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const panel = document.querySelector<HTMLElement>('.s-panel');
    const field = document.querySelector<HTMLInputElement>('#search-field');
    if (panel === null || field === null) throw new Error('There is no search here');
    const started = performance.now();
    const answered = new Promise<number>((resolve) => {
      const watch = () => panel.dataset['answered'] === typed && resolve(performance.now() - started);
      new MutationObserver(watch).observe(panel, { attributes: true });
    });
    field.value = typed;
    field.dispatchEvent(new Event('input'));
    return answered;
  }, query);
}

const { out } = projectPaths(undefined, process.argv[2]);
const queries = queriesOf(JSON.parse(readFileSync(join(out, 'data/quotations.json'), 'utf8')).quotations);
const [browser, site] = [await launchBrowser(), await serve(out)];
for (const [way, root] of [
  ['http', site.url],
  ['file', `${pathToFileURL(out)}/`],
] as const) {
  console.log(way, JSON.stringify(await measureWay(browser, root, queries)));
}
await browser.close();
await site.close();
