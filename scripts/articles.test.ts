import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articlesReport, writeArticles } from './articles.ts';
import { openStore } from './build/store.ts';
import { putFile } from './folder.ts';
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

const put = (path: string, content: string | Uint8Array) => putFile(join(paths.root, path), content);

function pages(): string[] {
  return existsSync(paths.articles) ? readdirSync(paths.articles).sort() : [];
}

async function problems(mode: 'write' | 'check' = 'write'): Promise<string[]> {
  const { messages } = await writeArticles(paths, mode);
  return messages.map(
    ({ path, line, column, severity, rule }) => `${path}:${line}:${column} ${severity} ${rule}`,
  );
}

test('every seed becomes a page, and a second run touches nothing', async () => {
  put('seeds/mill.txt', mill);
  put('seeds/eels.TXT', eels);
  put('content/sources/mill.yaml', 'slug: the-mill\n');
  const first = await writeArticles(paths, 'write');
  expect(first.messages).toEqual([]);
  expect(first.written.toSorted()).toEqual(pages());
  expect(pages()).toContain('the-mill.mdx');
  const page = join(paths.articles, 'the-mill.mdx');
  const before = statSync(page).mtimeMs;
  const second = await writeArticles(paths, 'write');
  expect(second).toMatchObject({ written: [], removed: [], unchanged: 2 });
  expect(statSync(page).mtimeMs).toBe(before);
});

test('the page of a seed that is gone is removed, a page that somebody wrote is not', async () => {
  put('seeds/mill.txt', mill);
  put('seeds/eels.txt', eels);
  await writeArticles(paths, 'write');
  put('content/articles/by-hand.mdx', '---\ntitle: By hand\n---\nWords.\n');
  rmSync(join(paths.seeds, 'eels.txt'));
  const { removed } = await writeArticles(paths, 'write');
  expect(removed).toHaveLength(1);
  expect(pages()).toHaveLength(2);
  expect(pages()).toContain('by-hand.mdx');
  expect(await problems()).toEqual(['content/articles/by-hand.mdx:1:1 warning article-not-generated']);
});

test('a page that somebody changed is made again, and one that somebody wrote in its place is an error', async () => {
  put('seeds/mill.txt', mill);
  put('content/sources/mill.yaml', 'slug: mill\n');
  await writeArticles(paths, 'write');
  const page = readFileSync(join(paths.articles, 'mill.mdx'), 'utf8');
  put('content/articles/mill.mdx', page.replaceAll('bees can', 'bees may'));
  expect(await writeArticles(paths, 'write')).toMatchObject({ written: ['mill.mdx'], messages: [] });
  expect(readFileSync(join(paths.articles, 'mill.mdx'), 'utf8')).toBe(page);
  put('content/articles/mill.mdx', 'By hand.\n');
  expect(await problems()).toEqual(['content/articles/mill.mdx:1:1 error article-not-generated']);
  expect(readFileSync(join(paths.articles, 'mill.mdx'), 'utf8')).toBe('By hand.\n');
});

test('a check changes nothing and names in one error all pages that would change', async () => {
  put('seeds/mill.txt', mill);
  put('seeds/eels.txt', eels);
  put('content/sources/mill.yaml', 'slug: mill\n');
  put('content/sources/eels.yaml', 'slug: eels\n');
  expect(await problems('check')).toEqual(['content/articles/eels.mdx:1:1 error article-differs']);
  expect(pages()).toEqual([]);
  await writeArticles(paths, 'write');
  expect(await problems('check')).toEqual([]);
  put('content/sources/mill.yaml', 'slug: miller\n');
  put('seeds/eels.txt', eels.replace('nine', 'no'));
  const { messages } = await writeArticles(paths, 'check');
  expect(messages).toMatchObject([
    { rule: 'article-differs', hint: expect.stringContaining('npm run articles') },
  ]);
  expect(messages[0]?.hint).toMatch(/: eels\.mdx, mill\.mdx, miller\.mdx$/);
  expect(pages()).toEqual(['eels.mdx', 'mill.mdx']);
});

test('people.yaml says once for all articles whose a name is, and which is nobody’s; mentions stay as printed', async () => {
  put('seeds/mill.txt', mill);
  put(
    'seeds/more.txt',
    'Mill stops\n\n“The wheel turns again, and the bees can do as they please,” Quill said.\n',
  );
  put('seeds/eels.txt', `${eels}\nTom Reed said that the eels would come.\n`);
  put(
    'content/people.yaml',
    'people: [{ id: ada-quill, name: Ada Quill, aliases: [Quill] }]\nnot-a-person: [Tom Reed]\n',
  );
  const said = async () => {
    const { articles } = await writeArticles(paths, 'write');
    const all = articles.flatMap(({ extraction }) => [...extraction.quotations, ...extraction.indirect]);
    return all.map(({ speaker, mention }) => [speaker, mention]);
  };
  expect(await said()).toEqual([
    [null, null],
    [null, null],
    ['Ada Quill', 'Ada Quill'],
    ['Ada Quill', 'Quill'],
  ]);
  put('content/people.yaml', 'people: [{ name: Ada }]\n');
  expect(await problems()).toContainEqual(
    expect.stringMatching(/^content\/people\.yaml:1:\d+ error yaml-value$/),
  );
});

test('what was read before is taken from the store, and gives the same pages', async () => {
  put('seeds/mill.txt', mill);
  put('content/sources/mill.yaml', 'slug: mill\n');
  const file = join(paths.root, '.cache/store.db');
  const run = async () => {
    const store = openStore(file);
    const { articles } = await writeArticles(paths, 'write', store);
    store.close();
    return [JSON.stringify(articles), readFileSync(join(paths.articles, 'mill.mdx'), 'utf8')];
  };
  const first = await run();
  rmSync(paths.articles, { recursive: true });
  expect(await run()).toEqual(first);
  put('content/sources/mill.yaml', 'slug: mill\nauthor: { value: Tom Reed, basis: printed }\n');
  expect(await run()).not.toEqual(first);
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
  const { messages } = await writeArticles(paths, 'write');
  expect(messages[0]).toMatchObject({
    reason: expect.stringContaining('Windows-1252'),
    hint: 'Convert it: iconv -f WINDOWS-1252 -t UTF-8 "cp1252.txt"',
  });
});

test('a byte order mark and carriage returns stay in the text, and offsets count them', async () => {
  put('seeds/mill.txt', `\ufeff${mill.replaceAll('\n', '\r\n')}`);
  const { articles, messages } = await writeArticles(paths, 'write');
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
  const { messages } = await writeArticles(paths, 'write');
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
  const report = articlesReport(await writeArticles(paths, 'write'));
  expect(report).toMatch(/^seeds\/mill\.txt → articles\/.*\.html\n {2}headline: /);
  expect(report).toContain('quotation the-wheel-turns-again-and-the: direct');
  expect(report).toContain('topics: none');
  expect(report).toMatch(/\n\nLook first at:\n {2}seeds\/mill\.txt:1 Unexpected .*\(missing-date\)$/);
});

test('the pages in this repository are what its seeds give today', async () => {
  const { messages, unchanged } = await writeArticles(projectPaths(repository), 'check');
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(unchanged).toBe(5);
});
