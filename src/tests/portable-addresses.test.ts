/** What a build does with a public address, and with addresses that were published. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../scripts/folder.ts';
import { serve } from '../../scripts/serve.ts';
import { launchBrowser } from './browser.ts';
import { repository } from './site.ts';
import { visit } from './visit.ts';

const project = mkdtempSync(join(tmpdir(), 'addresses-'));
const seeds = {
  'quay.txt': seed('Ferry late again', 'The ferry will not sail', 'Una Birch'),
  'fair.txt': seed('Fair opens', 'We open at nine', 'Tom Reed'),
};
const out = join(project, 'dist');
const content = join(project, 'content');
const page = (path: string) => readFileSync(join(out, path), 'utf8');

beforeAll(() => {
  mkdirSync(join(content, 'pages'), { recursive: true });
  writeFileSync(
    join(content, 'pages/about.mdx'),
    '---\ntitle: About\ndescription: Of this site.\n---\n\nA word.\n',
  );
  writeSeeds(seeds);
});
afterAll(() => rmSync(project, { recursive: true }));

test('without a public address nothing absolute is written, and the build says what is left out', () => {
  const { status, output } = run('build', '');
  expect(output).toContain('no public address');
  expect(status, output).toBe(0);
  expect(output).toContain('none promised yet');
  expect(['sitemap.xml', 'robots.txt'].filter((name) => existsSync(join(out, name)))).toEqual([]);
  for (const path of pages()) expect(page(path)).not.toContain('rel="canonical"');
});

test('with a public address each page names its own, and finders get a list of them', () => {
  const { status } = run('build', 'https://example.org/press/');
  expect(status).toBe(0);
  const listed = [...page('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
  const own = pages().filter((path) => !/^(?:404|offline\/|embed\/)/.test(path));
  const addressOf = (path: string) => `https://example.org/press/${path === 'index.html' ? '' : path}`;
  expect(listed.toSorted()).toEqual(own.map(addressOf).toSorted());
  for (const path of own) expect(page(path)).toContain(`<link rel="canonical" href="${addressOf(path)}">`);
  expect(page('robots.txt')).toContain('Sitemap: https://example.org/press/sitemap.xml');
  expect(page('about.html')).toContain('https://example.org/press/</a>');
});

test('a published page that would be lost stops the build, until its heir or a reason is named', async () => {
  expect(run('permalinks').output).toMatch(/permalinks\.txt: \d+ added/);
  const lock = readFileSync(join(content, 'permalinks.txt'), 'utf8');
  expect(lock).toMatch(/^articles\/fair-opens\.html#q-we-open-at-nine$/m);
  writeSeeds({ 'quay.txt': seeds['quay.txt'], 'fair.txt': null });
  rmSync(join(content, 'articles/fair-opens.mdx'));

  const lost = run('build');
  expect(lost.status).toBe(1);
  expect(lost.output).toMatch(
    /content\/permalinks\.txt:\d+:1 error .*articles\/fair-opens\.html”.*\(permalink-lost\)/,
  );

  const heir = 'articles/ferry-late-again.html';
  const lostPages = pages().filter((path) => lost.output.includes(`“${path}”`));
  expect(lostPages).toContain('articles/fair-opens.html');
  writeFileSync(
    join(content, 'redirects.yaml'),
    `redirects:
  - from: articles/fair-opens.html
    to: ${heir}
  - from: articles/fair-opens.html#q-we-open-at-nine
    to: ${heir}#q-the-ferry-will-not-sail
${[...lost.output.matchAll(/address “([^”]+)”/g)]
  .map(([, address = '']) => address)
  .filter((address) => !address.startsWith('articles/fair-opens.html') || /#(?!q-we)/.test(address))
  .map((address) => `  - from: ${address}\n    gone: The fair was not reported on.\n`)
  .join('')}`,
  );
  const kept = run('build');
  expect(kept.output).toMatch(/promised, \d+ pages moved or gone/);
  expect(kept.status).toBe(0);
  await leadsOn(pathToFileURL(join(out, 'articles/fair-opens.html')).href);
  const site = await serve(out, { prefix: '/some/sub-path' });
  await leadsOn(`${site.url}articles/fair-opens.html`);
  await site.close();
});

/** Follows a former page, with and without scripts, and a former anchor. */
async function leadsOn(address: string): Promise<void> {
  const browser = await launchBrowser();
  for (const script of [true, false]) {
    const { page: opened, complaints } = await visit(browser, address, script);
    await expect.poll(() => opened.url()).toMatch(/articles\/ferry-late-again\.html$/);
    expect(complaints).toEqual([]);
  }
  const { page: opened } = await visit(browser, `${address}#q-we-open-at-nine`);
  await expect
    .poll(() => opened.url())
    .toMatch(/articles\/ferry-late-again\.html#q-the-ferry-will-not-sail$/);
  await browser.close();
}

function seed(headline: string, words: string, speaker: string): string {
  return `${headline}\n\nBy a Reporter\n\nThe town of Quillby waited for a word on Monday morning.\n\n“${words},” said ${speaker}, who leads the town council.\n\nNobody else spoke at the meeting in the hall.\n`;
}

function writeSeeds(texts: Readonly<Record<string, string | null>>): void {
  mkdirSync(join(project, 'seeds'), { recursive: true });
  for (const [name, text] of Object.entries(texts)) {
    if (text === null) rmSync(join(project, 'seeds', name));
    else writeFileSync(join(project, 'seeds', name), text);
  }
}

function pages(): string[] {
  return filesIn(out).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
}

function run(script: string, address = ''): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('node', [`scripts/${script}.ts`, '--project', project], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: address },
  });
  return { status, output: stdout + stderr };
}
