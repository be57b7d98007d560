/** Seeds that mean harm, or are merely odd, from the file to the built page. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, putFile } from '../../scripts/folder.ts';
import { launchBrowser } from './browser.ts';
import { markup, pages, refused } from './hostile-seeds.ts';
import { repository } from './site.ts';
import { visit } from './visit.ts';

const around = mkdtempSync(join(tmpdir(), 'hostile '));
const project = join(around, 'Größe $(touch pwned) <b>&amp;');
const dist = join(project, 'dist');
afterAll(() => rmSync(around, { recursive: true, force: true }));

const put = (path: string, content: string | Uint8Array) => putFile(join(project, path), content);

function run(command: string, ...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' };
  const options = { cwd: repository, encoding: 'utf8', env, maxBuffer: 64e6 } as const;
  return spawnSync('node', [`scripts/${command}.ts`, '--project', project, ...args], options);
}

/** Texts that nobody thought of: pieces of markup, marks, names and odd characters in any order. */
const piece = fc.oneof(
  fc.constantFrom(...Object.values(markup)),
  fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '«',
    '»',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\u00a0',
    '\u200b',
    '\u2028',
  ),
  fc.constantFrom(
    'said',
    'Ada Fenn',
    'he',
    'told',
    'the reeve',
    'By ',
    '12 May 2031',
    'Photo: ',
    'Read more: ',
    ',',
    '.',
    '?',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const generated = fc
  .sample(fc.array(piece, { minLength: 1, maxLength: 60 }), { numRuns: 60, seed: 20310512 })
  .map((pieces) => pieces.join(' ').replaceAll('\0', '').toWellFormed())
  .filter((text) => text.trim() !== '');

const seeds = new Map<string, string>([
  ...Object.entries(pages),
  ...generated.map((text, at) => [`generated-${at}.txt`, text] as const),
]);

let built: ReturnType<typeof run>;
beforeAll(() => {
  for (const [name, text] of seeds) put(`seeds/${name}`, text);
  mkdirSync(join(project, 'seeds/folder.txt'));
  put('content/site.yaml', `title: '${markup.script} {1+1}'\ndescription: '${markup.image}'\n`);
  const value = JSON.stringify(`${markup.breakOut} {x}`);
  put(
    'content/sources/speech.yaml',
    `publisher: { value: ${value}, basis: found elsewhere, evidence: ${value} }\n`,
  );
  built = run('build');
}, 600_000);

type Element = DefaultTreeAdapterTypes.Element;
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if ('tagName' in child) found.push(child);
      if ('childNodes' in child) walk(child);
    }
  };
  walk(parse(html, { scriptingEnabled: false }));
  return found;
}

function printed(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text') return (child as DefaultTreeAdapterTypes.TextNode).value;
      if (!('tagName' in child) || attribute(child, 'data-ours') !== undefined) return '';
      return printed(child);
    })
    .join('');
}

const html = () =>
  filesIn(dist)
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .map((path) => ({ path, elements: elementsOf(readFileSync(join(dist, path), 'utf8')) }));

test('the build is whole and checked, without a trace of the program', () => {
  expect(built.status, built.stderr.slice(-4000)).toBe(0);
  expect(built.stderr).not.toMatch(/^\s+at /m);
  expect(built.stderr).not.toContain('\u001b');
  expect(built.stderr).toContain('seeds/folder.txt:1:1 warning');
  expect(built.stderr).toContain('seeds/twin-b.txt:1:1 warning');
});

interface Shown {
  readonly end: number;
  readonly text: string;
  readonly role: string;
}

/** The blocks of each article by where they start, by the stem of the seed. */
function shownBlocks(): Map<string, Map<number, Shown>> {
  const articles = html().filter(({ path }) => path.startsWith('articles/'));
  return new Map(
    articles.map(({ path, elements }) => {
      const root = elements.find((element) => attribute(element, 'data-seed') !== undefined);
      const blocks = elements.flatMap((element): [number, Shown][] => {
        const [start, end] = (attribute(element, 'data-block') ?? '').split('-').map(Number);
        if (start === undefined || end === undefined) return [];
        return [[start, { end, text: printed(element), role: attribute(element, 'data-role') ?? '' }]];
      });
      return [root === undefined ? path : (attribute(root, 'data-seed') ?? path), new Map(blocks)];
    }),
  );
}

test('every seed has a page that shows all of its text, as it is', () => {
  const shown = shownBlocks();
  for (const [name, text] of seeds) {
    const blocks = shown.get(name.replace(/\.txt$/i, ''));
    let at = 0;
    for (let block = blocks?.get(at); block !== undefined; block = blocks?.get(at)) {
      const words = text.slice(at, block.end).replaceAll(/\r\n?/g, '\n').trim();
      if (block.role === 'caption') expect(words.startsWith(block.text.trim()), name).toBe(true);
      else expect(block.text.trim(), name).toBe(words);
      at = block.end;
    }
    expect(at, name).toBe(text.length);
  }
});

/** The picture of a chart, which the program brings. */
const CHART = /^(?:\.{1,2}\/)*charts\/[\w-]+\.svg$/;
const loads = /^(?:href|src|action|srcset|xlink:href)$/;
const runs = /^\s*(?:javascript|vbscript):|^\s*data:.|elsewhere\.test/i;

/** Whether an element is one that only a seed could have brought. */
function isStrange(element: Element): boolean {
  if (['iframe', 'object', 'embed', 'base'].includes(element.tagName)) return true;
  if (element.tagName === 'img' && !CHART.test(attribute(element, 'src') ?? '')) return true;
  if (element.tagName === 'script' && printed(element).includes('ran =')) return !isData(element);
  return element.attrs.some(
    ({ name, value }) =>
      name.startsWith('on') || (loads.test(name) && value !== 'data:,' && runs.test(value)),
  );
}

const isData = (script: Element) => /json/.test(attribute(script, 'type') ?? '');

test('nothing of a seed, a file name or a YAML value becomes an element, a handler or a link', () => {
  const wrong = html().flatMap(({ path, elements }) =>
    elements.filter(isStrange).map((element) => `${path}: <${element.tagName}>`),
  );
  expect(wrong).toEqual([]);
});

test('in a browser nothing of them runs or loads, and search finds them', async () => {
  const browser = await launchBrowser();
  const some = filesIn(join(dist, 'articles')).filter(
    (path) => path.endsWith('.html') && !/long|many|word|one-line|unmatched/.test(path),
  );
  for (const path of [
    'index.html',
    'quotations.html',
    ...some.slice(0, 25).map((name) => `articles/${name}`),
  ]) {
    const { page, requests } = await visit(browser, pathToFileURL(join(dist, path)).href);
    expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    await page.close();
  }
  await browser.close();
});

test('nothing was written outside the project, and no shell was asked', () => {
  expect(readdirSync(around)).toEqual([project.slice(around.length + 1)]);
  expect(readdirSync(project).sort()).toEqual(['.cache', 'content', 'dist', 'seeds']);
  expect(filesIn(project).filter((path) => /pwned$/.test(path))).toEqual([]);
  expect(existsSync(join(repository, 'pwned'))).toBe(false);
  for (const path of filesIn(dist)) expect(path).not.toMatch(/\.\.|[<>"'\\;$`\0]/);
});

test('what can be no page is refused by name, all at once, and what was there before stays', () => {
  const before = new Map(filesIn(project).map((path) => [path, readFileSync(join(project, path)).length]));
  for (const [name, [, content]] of Object.entries(refused)) put(`seeds/${name}`, content);
  const { status, stderr } = run('build');
  expect(status).toBe(1);
  for (const [name, [code]] of Object.entries(refused)) {
    expect(stderr).toMatch(
      new RegExp(`^seeds/${name}:1:\\d+ error Unexpected .* expected .*\\(${code}\\)\\n  \\S`, 'm'),
    );
  }
  expect(stderr).not.toMatch(/^\s+at /m);
  for (const [path, size] of before) expect(readFileSync(join(project, path)).length, path).toBe(size);
  expect(readdirSync(project).sort()).toEqual(['.cache', 'content', 'dist', 'seeds']);
}, 300_000);
