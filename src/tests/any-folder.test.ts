/** The maintainer's path: bare articles, a new project, the example, a project that changes, and mistakes in it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { filesIn, putFile } from '../../scripts/folder.ts';
import { launchBrowser } from './browser.ts';
import { search } from './search-steps.ts';
import { repository } from './site.ts';
import { visit } from './visit.ts';

const around = mkdtempSync(join(tmpdir(), 'any-folder-'));
afterAll(() => rmSync(around, { recursive: true, force: true }));

/** Runs a command as if typed in the folder around the projects. */
function run(command: string, ...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1', INIT_CWD: around };
  const options = { cwd: repository, encoding: 'utf8', env } as const;
  const ended = spawnSync('node', [`scripts/${command}.ts`, ...args], options);
  // Tests of other files build at the same time.
  return { ...ended, stderr: ended.stderr.replace(/^Waiting for another .*\n/gm, '') };
}

const build = (project: string, ...args: string[]) => run('build', '--project', project, ...args);

const put = (path: string, content: string | Uint8Array) => putFile(join(around, path), content);

const read = (path: string) => readFileSync(join(around, path), 'utf8');

const trades = [
  'mason',
  'baker',
  'cooper',
  'weaver',
  'miller',
  'smith',
  'tanner',
  'potter',
  'ferrier',
  'glazier',
];
const towns = ['Wending', 'Marl'];
const names = ['Ada Fenn', 'Ivo Reed', 'Una Marsh', 'Tom Quill', 'Bea Hale', 'Jon Strand', 'Ida Brook'];

test('twenty bare articles in a folder with an odd name give a whole site that can be searched from the disk', async () => {
  const project = 'Zwölf & mehr #1';
  const made = towns.flatMap((town) => trades.map((trade) => ({ town, trade })));
  for (const [at, { town, trade }] of made.entries()) {
    const name = names[at % names.length];
    put(
      `${project}/seeds/${town} ${trade}.txt`,
      `The ${trade} of ${town} shuts up shop\n\nThe last ${trade} in ${town} is to retire.\n\n“There is no more work for a ${trade} in ${town},” said ${name}.\n`,
    );
  }
  const { status, stderr } = build(project);
  expect(status, stderr).toBe(0);
  const dist = join(around, project, 'dist');
  expect(filesIn(join(dist, 'articles')).filter((path) => path.endsWith('.html'))).toHaveLength(20);
  expect(readFileSync(join(dist, 'people.html'), 'utf8')).toContain('Una Marsh');
  const browser = await launchBrowser();
  const { page, complaints, requests } = await visit(browser, pathToFileURL(join(dist, 'search.html')).href);
  const found = await search(page, 'cooper in Marl');
  await browser.close();
  expect(found.join('\n')).toContain('There is no more work for a cooper in Marl');
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
});

test('the example is a whole site: topic, chart, figures, statement, note, source and probable speaker', () => {
  cpSync(join(repository, 'scripts/example'), join(around, 'example'), { recursive: true });
  const { status, stderr } = build('example', '--out', 'published');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const topic = read('published/topics/hives-lost.html');
  for (const words of ['id="c-hives-counted"', 'about 400', 'and we have lost them quietly']) {
    expect(topic).toContain(words);
  }
  expect(read('published/articles/fewer-hives-on-tarn.html')).toContain('The headline of another report has');
  expect(read('published/articles/council-will-not-stop-queens.html')).toContain('Isle Radio');
  expect(read('published/index.html')).toContain('The Hives of Tarn');
  expect(existsSync(join(around, 'example/dist'))).toBe(false);
});

test('a new project is a site at once, and no folder that holds something is made one', () => {
  const made = run('new', 'My site');
  const [ready, begin = ''] = made.stdout.split('\n');
  expect(ready).toBe('My site is ready. To see it:  npm start -- --project "My site"');
  const { status, stderr } = build('My site');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(read('My site/dist/articles/bridge-to-close.html')).toContain('Only the headline gives the length');
  const again = run('new', 'My site');
  expect(again.status).toBe(1);
  expect(again.stderr).toMatch(/^My site:1:1 error Unexpected .*\(folder-not-empty\)\n {2}\S/);
  // The line that it prints takes all of the example away.
  const [command = ''] = /cd "My site" && rm .*/.exec(begin) ?? [];
  expect(spawnSync('sh', ['-c', command], { cwd: around }).status).toBe(0);
  put('My site/seeds/mill.txt', 'A mill\n\n“It turns,” said Tom Quill.\n');
  expect(run('articles', '--project', 'My site')).toMatchObject({ status: 0, stderr: '' });
});

test('what was removed from a project is in none of its pages, and another project has nothing of it', () => {
  cpSync(join(repository, 'scripts/starter'), join(around, 'first'), { recursive: true });
  put(
    'first/content/topics/ferries.mdx',
    read('first/content/topics/example.mdx').replace('title: Bridges', 'title: Ferries'),
  );
  put('first/seeds/second.txt', 'A ferry\n\n“It is late,” said Una Marsh.\n');
  put('other/seeds/only.txt', 'A mill\n\n“It turns,” said Tom Quill.\n');
  expect(build('first').status).toBe(0);
  expect(existsSync(join(around, 'first/dist/topics/ferries.html'))).toBe(true);
  expect(build('other').status).toBe(0);
  expect(filesIn(join(around, 'other/dist')).filter((path) => /topics\/|ferr|bridge/.test(path))).toEqual([]);
  rmSync(join(around, 'first/content/topics/ferries.mdx'));
  rmSync(join(around, 'first/seeds/second.txt'));
  // Articles lose the topic too: where nothing may be written, that is told.
  expect(build('first', '--check').stderr).toMatch(/\(article-differs\)\n {2}\S/);
  expect(build('first').status).toBe(0);
  const dist = join(around, 'first/dist');
  const texts = filesIn(dist).filter((path) => /\.(?:html|json|csv|xml)$/.test(path));
  expect(texts.filter((path) => /Ferries|Una Marsh/.test(readFileSync(join(dist, path), 'utf8')))).toEqual(
    [],
  );
  expect(readdirSync(join(around, 'first/content/articles'))).toEqual(['bridge-to-close.mdx']);
});

test('a site takes the place of nothing else', () => {
  put('papers/letter.txt', 'Dear Ada');
  put('plain/seeds/a.txt', 'A mill\n\n“It turns,” said Tom Quill.\n');
  for (const out of ['.', 'plain', 'plain/seeds', 'plain/content/x', 'papers', '/', repository]) {
    const { status, stderr } = build('plain', '--out', out);
    expect(status, out).toBe(1);
    expect(stderr).toMatch(/:1:1 error Unexpected .* \(out-folder\)\n {2}\S/);
  }
  expect(readdirSync(join(around, 'plain'))).toEqual(['seeds']);
  const nowhere = build('no-such-folder');
  expect(nowhere.stderr).toMatch(/^seeds:1:1 error .*\(no-seeds\)/);
  expect(existsSync(join(around, 'no-such-folder'))).toBe(false);
});

/** A file with mistakes, and where and by which code each of them is told. */
const mistakes: Readonly<Record<string, readonly [content: string | Uint8Array, ...told: string[]]>> = {
  'figures.yaml': [
    'figures:\n  - id: Two Words\n    lable: x\n    value: lots\n    qualifier: roughly\n',
    '2:9 yaml-value',
    '3:5 yaml-value',
    '4:12 yaml-value',
    '5:16 yaml-value',
  ],
  'notes/example.yaml': [
    "notes:\n  - on: { exact: '' }\n    note: 5\n    motivation: shouting\n  - on: nothing\n",
    '2:18 yaml-value',
    '3:11 yaml-value',
    '4:17 yaml-value',
    '5:9 yaml-value',
  ],
  'notes/nobody.yaml': ['notes: []\n', '1:1 note-without-seed'],
  'people.yaml': ['people:\n\t- id: x\n', '2:1 yaml-syntax'],
  'helplines.yaml': ["helplines: !!js/function 'function(){}'\n", '1:12 yaml-syntax'],
  'statements.yaml': [`statements: [&a [x], ${'*a, '.repeat(50)}*a]\n`, '1:1 yaml-aliases'],
  'glossary.yaml': [Buffer.from('terms: [] # café', 'latin1'), '1:1 file-encoding'],
  'pairings.yaml': ['pairs: []\npairs: []\n', '2:1 yaml-syntax'],
  'redirects.yaml': ['redirects:\n  - from: ../x.html\n    gone: x\n', '2:11 yaml-value'],
  'figure.yaml': ['x: 1\n', '1:1 content-name'],
  'events/a.yml': ['id: a\n', '1:1 content-name'],
  'sources/example.yaml': [
    'slug: a/../b\nurl: { value: "javascript:x()", basis: printed }\n',
    '1:7 yaml-value',
    '2:15 yaml-value',
  ],
  'sources/nobody.yaml': ['slug: x\n', '1:1 source-without-seed'],
  'site.yaml': [
    "title: ''\ncontact: javascript:x()\n<script>: 1\n",
    '1:8 yaml-value',
    '2:10 yaml-value',
    '3:1 yaml-value',
  ],
  'topics/example.mdx': [
    '---\ntitle: x\naccent: pink\n---\n\n<Cit article="x" />\n',
    '3:9 yaml-value',
    '6:1 mdx-component',
  ],
  'topics/brace.mdx': ['---\ntitle: x\n---\n\n{oops: 1\n', '5:1 mdx-program'],
  'topics/none.mdx': ['No front matter\n', '1:1 yaml-value'],
  'pages/about.mdx': ['---\ntitel: x\n---\n\n<b>\n', '2:1 yaml-value', '5:1 mdx-syntax'],
};

test('every mistake in the files of a project is told at once, with its place, its code and what to do', () => {
  cpSync(join(repository, 'scripts/starter'), join(around, 'mistaken'), { recursive: true });
  expect(build('mistaken').status).toBe(0);
  const before = filesIn(join(around, 'mistaken/dist')).length;
  for (const [path, [content]] of Object.entries(mistakes)) put(`mistaken/content/${path}`, content);
  symlinkSync('/etc/hostname', join(around, 'mistaken/content/corrections.yaml'));
  put('mistaken/seeds/empty.txt', '');
  const { status, stderr } = build('mistaken');
  expect(status).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).not.toContain('\u001b');
  const lines = stderr.split('\n');
  const expected = Object.entries(mistakes).flatMap(([path, [, ...told]]) =>
    told.map((one) => {
      const [place, code] = one.split(' ');
      return { start: `content/${path}:${place} error Unexpected `, end: `(${code})` };
    }),
  );
  expected.push({ start: 'content/corrections.yaml:1:1 error ', end: '(file-is-link)' });
  expected.push({ start: 'seeds/empty.txt:1:1 error ', end: '(seed-empty)' });
  for (const { start, end } of expected) {
    const at = lines.findIndex((line) => line.startsWith(start) && line.endsWith(end));
    expect(lines[at], `${start}… ${end}\n${stderr}`).toBeDefined();
    expect(lines[at + 1]).toMatch(/^ {2}\S/);
  }
  expect(filesIn(join(around, 'mistaken/dist'))).toHaveLength(before);
  expect(readdirSync(join(around, 'mistaken/content/articles'))).toEqual(['bridge-to-close.mdx']);
});

test('words that stand nowhere, or twice, are told with the nearest words', () => {
  cpSync(join(repository, 'scripts/example'), join(around, 'astray'), { recursive: true });
  const change = (path: string, from: string, to: string) =>
    put(`astray/content/${path}`, read(`astray/content/${path}`).replace(from, to));
  change('figures.yaml', 'There were 412 hives on the island', 'There were 421 hives on the island');
  change('notes/courier-hive-count.yaml', 'exact: Nobody has proved it', 'exact: hives');
  change('statements.yaml', 'article: guild-blames-mainland-queens', 'article: guild-blames');
  change('topics/hives-lost.mdx', 'a mite, brought in', 'a mite brought in');
  const { status, stderr } = build('astray');
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^content\/figures\.yaml:\d+:\d+ error .*\(cite\)\n {2}Nearest text there: “There were 412/m,
  );
  expect(stderr).toMatch(
    /^content\/notes\/courier-hive-count\.yaml:2:\d+ error .*\d times.*\(cite\)\n {2}Add `prefix`/m,
  );
  expect(stderr).toMatch(/^content\/statements\.yaml:\d+:\d+ error .*`guild-blames`, expected one of/m);
  expect(stderr).toMatch(/^content\/topics\/hives-lost\.mdx:\d+:\d+ error .*\(cite\)\n {2}Nearest/m);
  expect(stderr).not.toMatch(/^\s+at /m);
});
