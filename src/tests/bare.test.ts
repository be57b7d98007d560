import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCorpus, writeProject } from '../../scripts/bench/corpus.ts';
import { filesIn } from '../../scripts/folder.ts';
import { repository } from './site.ts';

const project = mkdtempSync(join(tmpdir(), 'bare '));
afterAll(() => rmSync(project, { recursive: true }));

const articles = {
  'sluice.txt': `Wending opens its sluice

By Ada Fenn

The reeve of Wending opened the sluice on Monday. “We are ready for the spring tide,” said Ivo Reed, the reeve.

“Nobody,” he added, “will sleep <b>wet</b> this {year}.”
`,
  // Written on Windows, without a headline, with a word that YAML and MDX could take for their own.
  'null.txt':
    'export const a = 1\r\n\r\nThe ferry was late again, its master Una Marsh said: “It is the tide.”\r\n',
};

function build(folder = project): void {
  const options = { cwd: repository, encoding: 'utf8' } as const;
  const built = spawnSync('node', ['scripts/build.ts', '--project', folder], options);
  expect(built.status, built.stderr).toBe(0);
}

test('a folder with nothing but articles gives a whole, checked site', () => {
  mkdirSync(join(project, 'seeds'));
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(project, 'seeds', name), text);
  build();
  const dist = join(project, 'dist');
  const pages = filesIn(join(dist, 'articles')).filter((file) => file.endsWith('.html'));
  expect(pages).toHaveLength(2);
  const html = pages.map((page) => readFileSync(join(dist, 'articles', page), 'utf8')).join();
  for (const words of ['Publisher unknown', 'We are ready for the spring tide,', 'It is the tide.']) {
    expect(html).toContain(words);
  }
  // A lone “>” may stand as it is; a “<” never.
  expect(html).toMatch(/&lt;b(?:>|&gt;)wet/);
  expect(filesIn(dist)).toEqual(expect.arrayContaining(['index.html', 'quotations.html', 'search.html']));
}, 300_000);

test.each([
  [40, 'of thirty years', /$^/],
  [120, 'of one year, whose lists are parted,', /\d{4}$/],
])('%i reports %s are published: counts of what is too much to list are right', (size, _, years) => {
  const archive = mkdtempSync(join(tmpdir(), 'archive '));
  const { texts, planted } = makeCorpus(size);
  const dated = Array.from(texts, ([name, text]) => {
    return [name, text.replace(/^Published .*/m, (line) => line.replace(years, '2018'))] as const;
  });
  writeProject(archive, { texts: new Map(dated), planted });
  build(archive);
  rmSync(archive, { recursive: true });
});

test('every kind of page that reading knows is published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinds '));
  mkdirSync(join(folder, 'seeds'));
  const texts = globSync('src/read/**/fixtures/*/seed.txt', { cwd: repository });
  expect(texts.length).toBeGreaterThan(50);
  for (const text of texts)
    cpSync(join(repository, text), join(folder, `seeds/${basename(dirname(text))}.txt`));
  mkdirSync(join(folder, 'content/topics'), { recursive: true });
  const topic = '---\ntitle: Councils\nkeywords: [council, police, minister, school, ferry]\n---\n';
  writeFileSync(join(folder, 'content/topics/councils.mdx'), topic);
  build(folder);
  rmSync(folder, { recursive: true });
});

test('a topic of a title and words has a page worth reading: claims and charts chosen by rule, and what differs', () => {
  cpSync(join(repository, 'seeds'), join(project, 'seeds'), { recursive: true });
  mkdirSync(join(project, 'content/topics'), { recursive: true });
  const topic = '---\ntitle: Young people\nkeywords: [young, teenager, school, children]\n---\n';
  writeFileSync(join(project, 'content/topics/young.mdx'), topic);
  writeFileSync(join(project, 'seeds/wind.txt'), 'The ferry again\n\n“It is the wind,” Marsh said.\n');
  writeFileSync(
    join(project, 'content/people.yaml'),
    'people: [{ id: una-marsh, name: Una Marsh, aliases: [Marsh] }]\nnot-a-person: [Ivo Reed]\n',
  );
  build();
  const page = readFileSync(join(project, 'dist/topics/young.html'), 'utf8');
  expect(page).toContain('Chosen by rule');
  expect(page).toMatch(/class="claims">.*data-cite data-span="\d+-\d+" href="\.\.\/articles\//s);
  for (const chart of ['speakers', 'voices', 'travelled', 'times'])
    expect(page).toContain(`id="c-${chart}-young"`);
  for (const part of ['charts', 'differ', 'who-said-what', 'sources']) expect(page).toContain(`id="${part}"`);
}, 300_000);

test('no mark of a time or of what is said stands for other words, lies elsewhere, or is missing', () => {
  const row = /<tr><th scope="row">\s*<a[^>]*>2022<.*?<line class="hit" x1="[\d.]+/s;
  const changes: readonly (readonly [path: string, change: (text: string) => string])[] = [
    ['topics/young.html', (text) => text.replace(row, (all) => all.replace('>2022<', '>2021<'))],
    ['topics/young.html', (text) => text.replace(row, (all) => all.replace(/x1="[\d.]+/, 'x1="9'))],
    ['topics/young.html', (text) => text.replace(row, (all) => all.replace(/#s-\d/, '#s-1'))],
    ['quotations.html', (text) => text.replace(/(<rect class="fl" x=")[\d.]+/, '$177.7')],
    ['quotations.html', (text) => text.replace(/<a [^>]*><rect class="fl".*?<\/a>/, '')],
    ['quotations.html', (text) => text.replace('<rect class="rg"', '<rect class="fl"')],
    ['charts/times-young.csv', (text) => text.replace(/^2022,/m, '2021,')],
  ];
  for (const [path, change] of changes) {
    const file = join(project, 'dist', path);
    const built = readFileSync(file, 'utf8');
    expect(change(built)).not.toBe(built);
    writeFileSync(file, change(built));
    const { status, stdout, stderr } = spawnSync('node', ['scripts/verify.ts', '--project', project], {
      cwd: repository,
      encoding: 'utf8',
    });
    writeFileSync(file, built);
    expect(status, stdout + stderr).toBe(1);
    expect(stdout + stderr).toMatch(new RegExp(`dist/${path}:.* error `));
  }
}, 300_000);

test('who is printed by another name counts under one, and nobody under a name that is nobody’s', () => {
  const page = readFileSync(join(project, 'dist/people/una-marsh.html'), 'utf8');
  for (const words of [
    '2 quotations in 2 reports',
    'Also printed as Marsh.',
    'It is the tide.',
    'It is the wind,',
  ])
    expect(page).toContain(words);
  const { people } = JSON.parse(readFileSync(join(project, 'dist/data/people.json'), 'utf8'));
  const names = people.map(({ name }: { readonly name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['Una Marsh', 'Matt Jukes']));
  for (const corrected of ['Marsh', 'Ivo Reed']) expect(names).not.toContain(corrected);
});
