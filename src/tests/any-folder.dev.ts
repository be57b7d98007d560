/** The development server, as somebody who writes sees it: in a browser and in the terminal. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { repository } from './site.ts';

const project = mkdtempSync(join(tmpdir(), 'dev ü '));
const port = 4700 + (process.pid % 200);
const at = (path: string) => `http://localhost:${port}/${path}`;

let server: ChildProcess;
let terminal = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cpSync(join(repository, 'scripts/starter'), project, { recursive: true });
  // Astro serves no pages to a process that looks like a unit test.
  const { VITEST: _vitest, NODE_ENV: _mode, ...shell } = process.env;
  const env = { ...shell, NO_COLOR: '1' };
  const args = ['scripts/dev.ts', '--project', project, '--port', String(port)];
  server = spawn('node', args, { cwd: repository, env });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => (terminal += String(text)));
  browser = await launchBrowser();
  page = await browser.newPage();
  const connected = new Promise((resolve) =>
    page.on('console', (line) => /connected/.test(line.text()) && resolve(0)),
  );
  for (let tries = 0; tries < 200 && !(await answers(at(''))); tries += 1) await pause(500);
  // The first page is slow: its parts are compiled. Only a page that listens hears of changes.
  await page.goto(at('articles/bridge-to-close.html'), { timeout: 60_000 });
  await connected;
}, 150_000);

afterAll(async () => {
  await browser?.close();
  server?.kill('SIGKILL');
  rmSync(project, { recursive: true, force: true });
});

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

function change(path: string, from: string, to: string): void {
  const file = join(project, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”`);
  writeFileSync(file, text.replace(from, to));
}

const shown = () => page.evaluate(() => document.body.textContent ?? '').catch(() => '');
const overlay = () =>
  page
    .evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '')
    .catch(() => '');
/** Milliseconds until a page that is left open shows the words. */
async function until(words: string, look = shown): Promise<number> {
  const started = performance.now();
  await expect.poll(look, { timeout: 30_000, interval: 50 }).toContain(words);
  return performance.now() - started;
}

test('a seed, a source file, a note, a topic and figures that are saved show in the open page', async () => {
  const waited: Record<string, number> = {};
  await page.goto(at('articles/bridge-to-close.html'));
  await until('Nobody will have to swim');
  change('seeds/example.txt', 'Nobody will have to swim', 'Nobody will have to row');
  waited['seed'] = await until('Nobody will have to row');
  change('content/notes/example.yaml', 'Only the headline', 'Nothing but the headline');
  waited['note'] = await until('Nothing but the headline');
  change(
    'content/sources/example.yaml',
    'url:\n',
    'author: { value: Winifred Strand, basis: inferred, evidence: A letter. }\nurl:\n',
  );
  waited['source'] = await until('Winifred Strand');
  await page.goto(at('topics/example.html'));
  change('content/topics/example.mdx', 'what the work will cost', 'what all of it will cost');
  waited['topic'] = await until('what all of it will cost');
  await page.goto(at('figures.html'));
  writeFileSync(join(project, 'content/figures.yaml'), figures);
  waited['figures'] = await until('Months of closing');
  console.log(
    Object.entries(waited)
      .map(([what, ms]) => `${what} ${Math.round(ms)} ms`)
      .join(', '),
  );
  expect(Math.max(...Object.values(waited))).toBeLessThan(15_000);
});

test('an article that is added has its page at once, and the list of articles leads to it', async () => {
  await page.goto(at('articles.html'));
  const seed =
    'Mill at Upper Marl opens again\n\nBy Ada Fenn\n\n“The wheel turns,” Ada Fenn said on Tuesday.\n';
  writeFileSync(join(project, 'seeds/mill.txt'), seed);
  await until('Mill at Upper Marl opens again');
  await expect.poll(() => answers(at('articles/mill-at-upper-marl-opens-again.html'))).toBe(true);
  rmSync(join(project, 'seeds/mill.txt'));
  await until('1 report,');
  expect(await answers(at('articles/mill-at-upper-marl-opens-again.html'))).toBe(false);
});

test('an error shows over the page and in the terminal, and goes when it is mended', async () => {
  await page.goto(at('articles/bridge-to-close.html'));
  const before = terminal.length;
  change('content/notes/example.yaml', 'exact: for a month', 'exact: for a year');
  await until('content/notes/example.yaml:', overlay);
  expect(await overlay()).toContain('Nearest text there: “for a');
  expect(terminal).toContain('content/notes/example.yaml:');
  expect(terminal.slice(before)).not.toMatch(/^\s+at .*node_modules/m);
  change('content/notes/example.yaml', 'exact: for a year', 'exact: for a month');
  await expect.poll(overlay, { timeout: 30_000 }).toBe('');
  await until('Nothing but the headline');
  await expect.poll(() => terminal).toContain('All is well again.');
  change('content/figures.yaml', 'value: 1', 'value: one');
  await until('content/figures.yaml:4:', overlay);
  await page.reload();
  await until('content/figures.yaml:4:', overlay);
  change('content/figures.yaml', 'value: one', 'value: 1');
  await expect.poll(overlay, { timeout: 30_000 }).toBe('');
});

const figures = `figures:
  - id: months-of-closing
    label: Months of closing
    value: 1
    printed: a month
    qualifier: exact
    unit: months
    population: null
    place: Lower Marl
    period: null
    asOf: null
    speaker: null
    certainty: stated
    topics: [example]
    cites:
      - { article: bridge-to-close, exact: Bridge at Lower Marl to close for a month }
`;
