import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeArticles } from './articles.ts';
import { type ProjectPaths, projectPaths, repository } from './paths.ts';

let paths: ProjectPaths;

beforeEach(() => {
  paths = projectPaths(mkdtempSync(join(tmpdir(), 'record-')));
});

afterEach(() => {
  rmSync(paths.root, { recursive: true, force: true });
});

const mill =
  'Mill to grind again\n\nAda Quill said: “The wheel turns again, and the bees can do as they please.”\n';
const eels =
  'Eels are late this year\n\nTom Reed said: “We had nine eels in January, and my father would weep.”\n';

function put(path: string, content: string | Uint8Array): void {
  const whole = join(paths.root, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
}

function pages(): string[] {
  return existsSync(paths.articles) ? readdirSync(paths.articles).sort() : [];
}

async function problems(mode: 'write' | 'build' | 'check' = 'write'): Promise<string[]> {
  const { messages } = await writeArticles(paths, { mode });
  return messages.map(
    ({ path, line, column, severity, rule }) => `${path}:${line}:${column} ${severity} ${rule}`,
  );
}

test('every seed becomes a page, and a second run touches nothing', async () => {
  put('seeds/mill.txt', mill);
  put('seeds/eels.TXT', eels);
  put('content/sources/mill.yaml', 'slug: the-mill\n');
  const first = await writeArticles(paths, { mode: 'write' });
  expect(first.messages).toEqual([]);
  expect(first.written.toSorted()).toEqual(pages());
  expect(pages()).toContain('the-mill.mdx');
  const page = join(paths.articles, 'the-mill.mdx');
  const before = statSync(page).mtimeMs;
  const second = await writeArticles(paths, { mode: 'write' });
  expect(second).toMatchObject({ written: [], removed: [], unchanged: 2 });
  expect(statSync(page).mtimeMs).toBe(before);
});

test('the page of a seed that is gone is removed, a page that somebody wrote is not', async () => {
  put('seeds/mill.txt', mill);
  put('seeds/eels.txt', eels);
  await writeArticles(paths, { mode: 'write' });
  put('content/articles/by-hand.mdx', '---\ntitle: By hand\n---\nWords.\n');
  rmSync(join(paths.seeds, 'eels.txt'));
  const { removed } = await writeArticles(paths, { mode: 'write' });
  expect(removed).toHaveLength(1);
  expect(pages()).toHaveLength(2);
  expect(pages()).toContain('by-hand.mdx');
  expect(await problems()).toEqual(['content/articles/by-hand.mdx:1:1 warning article-not-generated']);
});

test('a build writes a page made from another seed, but stops at a page that somebody changed', async () => {
  put('seeds/mill.txt', mill);
  put('content/sources/mill.yaml', 'slug: mill\n');
  const build = () => writeArticles(paths, { mode: 'build' });
  expect(await build()).toMatchObject({ written: ['mill.mdx'], messages: [] });
  put('seeds/mill.txt', mill.replace('again', 'no more'));
  expect(await build()).toMatchObject({ written: ['mill.mdx'], messages: [] });
  const page = readFileSync(join(paths.articles, 'mill.mdx'), 'utf8');
  put('content/articles/mill.mdx', page.replaceAll('bees can', 'bees may'));
  const { messages, written } = await build();
  expect(written).toEqual([]);
  expect(messages).toMatchObject([
    {
      rule: 'article-differs',
      path: 'content/articles/mill.mdx',
      hint: expect.stringMatching(/npm run articles[\s\S]*^-.*bees may[\s\S]*^\+.*bees can/m),
    },
  ]);
});

test('a check changes nothing and fails where something would change', async () => {
  put('seeds/mill.txt', mill);
  put('content/sources/mill.yaml', 'slug: mill\n');
  expect(await problems('check')).toEqual(['content/articles/mill.mdx:1:1 error article-absent']);
  expect(pages()).toEqual([]);
  await writeArticles(paths, { mode: 'write' });
  expect(await problems('check')).toEqual([]);
  put('content/sources/mill.yaml', 'slug: miller\n');
  expect(await problems('check')).toEqual([
    'content/articles/miller.mdx:1:1 error article-absent',
    'content/articles/mill.mdx:1:1 error article-stale',
  ]);
});

test('everything that is wrong with the inputs is told at once, and nothing is written', async () => {
  put('seeds/good.txt', mill);
  put('seeds/empty.txt', ' \n\n');
  put('seeds/cp1252.txt', Uint8Array.from([0x93, 0x48, 0x69, 0x94]));
  put('seeds/latin1.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20]));
  put('seeds/utf16.txt', Buffer.from(`\ufeff${mill}`, 'utf16le'));
  put('seeds/utf16-bare.txt', Buffer.from(mill, 'utf16le'));
  mkdirSync(join(paths.seeds, 'folder.txt'));
  symlinkSync(join(paths.seeds, 'good.txt'), join(paths.seeds, 'link.txt'));
  put('seeds/notes.md', 'Not an article.');
  put('content/sources/nobody.yaml', 'slug: nobody\n');
  put('content/sources/utf16.yaml', Buffer.from('\ufeffslug: x\n', 'utf16le'));
  put('content/sources/good.yaml', 'slug: Not A Slug\nslug: twice\n');
  expect((await problems()).toSorted()).toEqual([
    'content/sources/good.yaml:2:1 error yaml-syntax',
    'content/sources/nobody.yaml:1:1 error source-without-seed',
    'content/sources/utf16.yaml:1:1 error file-encoding',
    'seeds/cp1252.txt:1:1 error seed-encoding',
    'seeds/empty.txt:1:1 error seed-empty',
    'seeds/folder.txt:1:1 warning seed-is-folder',
    'seeds/latin1.txt:1:1 error seed-encoding',
    'seeds/link.txt:1:1 error seed-is-link',
    'seeds/notes.md:1:1 warning seed-ending',
    'seeds/utf16-bare.txt:1:1 error seed-encoding',
    'seeds/utf16.txt:1:1 error seed-encoding',
  ]);
  expect(pages()).toEqual([]);
});

test('a message about an encoding names the one it looks like', async () => {
  put('seeds/cp1252.txt', Uint8Array.from([0x93, 0x48, 0x69, 0x94]));
  const { messages } = await writeArticles(paths, { mode: 'write' });
  expect(messages[0]).toMatchObject({
    reason: expect.stringContaining('Windows-1252'),
    hint: 'Convert it: iconv -f WINDOWS-1252 -t UTF-8 "cp1252.txt"',
  });
});

test('a byte order mark and carriage returns stay in the text, and offsets count them', async () => {
  put('seeds/mill.txt', `\ufeff${mill.replaceAll('\n', '\r\n')}`);
  const { articles, messages } = await writeArticles(paths, { mode: 'write' });
  expect(messages).toEqual([]);
  const [article] = articles;
  expect(article?.extraction.seed.text.startsWith('\ufeffMill to grind again\r\n')).toBe(true);
  const [quotation] = article?.extraction.quotations ?? [];
  const [part = { start: 0, end: 0 }] = quotation?.parts ?? [];
  expect(article?.extraction.seed.text.slice(part.start, part.end)).toBe(quotation?.exact[0]);
});

test('two articles of one name get two addresses and a warning; a name chosen twice is an error', async () => {
  put('seeds/a.txt', mill);
  put('seeds/b.txt', mill.replace('bees', 'wasps'));
  expect(await problems()).toEqual(['seeds/b.txt:1:1 warning slug-numbered']);
  expect(pages()).toHaveLength(2);
  put('content/sources/a.yaml', 'slug: mill\n');
  put('content/sources/b.yaml', 'slug: mill\n');
  expect(await problems()).toEqual(['seeds/b.txt:1:1 error slug-twice']);
});

test('an override that no longer anchors is an error at its place in the source file', async () => {
  put('seeds/mill.txt', mill);
  put(
    'content/sources/mill.yaml',
    'overrides:\n  - quotation:\n      exact: the wheel burns again\n    speaker: null\n    reason: Misheard.\n',
  );
  const { messages } = await writeArticles(paths, { mode: 'write' });
  expect(messages).toMatchObject([
    {
      path: 'content/sources/mill.yaml',
      line: 3,
      column: 7,
      rule: 'override-missing',
      hint: 'Nearest text there: “The wheel turns again”',
    },
  ]);
});

test('the report says what was read, left out, tagged, unknown and doubtful', async () => {
  put('seeds/mill.txt', mill);
  const { report } = await writeArticles(paths, { mode: 'write' });
  expect(report()).toMatch(/^seeds\/mill\.txt → articles\/.*\.html\n {2}headline: /);
  expect(report()).toContain('quotation the-wheel-turns-again-and-the: direct');
  expect(report()).toContain('topics: none');
  expect(report()).toMatch(/\n\nLook first at:\n {2}seeds\/mill\.txt:1 Unexpected .*\(missing-date\)$/);
});

test('the pages in this repository are what its seeds give today', async () => {
  const { messages, unchanged } = await writeArticles(projectPaths(repository), { mode: 'check' });
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(unchanged).toBe(5);
});
