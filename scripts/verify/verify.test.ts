import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { verify } from './site.ts';
import { type Doctoring, span, writeTinySite } from './tiny-site.ts';

async function findingsOf(...changes: readonly Doctoring[]): Promise<Finding[]> {
  const paths = writeTinySite(changes);
  const findings = await verify(paths.out, paths);
  rmSync(paths.root, { recursive: true });
  return findings;
}

const home = (from: string, to: string): Doctoring => ({ file: 'dist/index.html', from, to });
const article = (from: string, to: string): Doctoring => ({ file: 'dist/articles/fen.html', from, to });
const body = (html: string) => home('</body>', `${html}</body>`);

const second = Number.parseInt(span('“We are'), 10);

test('a site that keeps its promises has nothing to answer for', async () => {
  expect(await findingsOf()).toEqual([]);
});

const cases: readonly (readonly [what: string, rule: string, change: Doctoring])[] = [
  [
    'one letter of a quotation is changed',
    'verbatim',
    article('id="q-we-are-ready">We are', 'id="q-we-are-ready">We Are'),
  ],
  [
    'a curly mark of a quotation is straightened',
    'verbatim',
    article('>for the spring tide.<', ">for the spring tide'.<"),
  ],
  ['a note stands inside a quotation', 'verbatim', article('tide.</q>', 'tide.<i data-ours>!</i></q>')],
  [
    'a quotation points past the seed',
    'span-place',
    article(`data-span="${span('for the spring tide.')}"`, 'data-span="3-9999"'),
  ],
  ['a quotation stands under no seed', 'span-place', body('<q data-span="0-3">The</q>')],
  [
    'a quotation of the front matter is not on its page',
    'quotation-missing',
    article(`data-span="${span('for the spring tide.')}"`, 'data-was=""'),
  ],
  ['a quotation has no anchor', 'quotation-missing', article('id="q-we-are-ready"', 'id="q-we-are"')],
  [
    'the front matter words a quotation otherwise',
    'quotation-words',
    { file: 'content/articles/fen.mdx', from: '"We are ready,"', to: '"We are steady,"' },
  ],
  [
    'reported speech of the front matter is not marked on its page',
    'reported-missing',
    article('data-indirect="boats-were-moored"', 'data-was=""'),
  ],
  [
    'reported speech is printed as a quotation',
    'reported-as-quotation',
    article(
      `<span data-indirect="boats-were-moored" data-span="${span('At least 10 boats were moored')}">`,
      `<mark data-indirect="boats-were-moored" data-span="${span('At least 10 boats were moored')}">`,
    ),
  ],
  [
    'the front matter words reported speech otherwise',
    'reported-words',
    {
      file: 'content/articles/fen.mdx',
      from: '["At least 10 boats were moored"]',
      to: '["At least 12 boats were moored"]',
    },
  ],
  ['a word of a paragraph is lost', 'block-words', article('</span>, she', '</span> she')],
  ['a note is not marked as ours', 'block-words', article('<sup data-ours>', '<sup>')],
  ['a caption shows more than five words', 'block-words', article('stands on the<', 'stands on the old<')],
  ['two blocks overlap', 'accounted-for', article(`data-block="${second}-`, `data-block="${second - 5}-`)],
  ['a block is left out', 'accounted-for', article('data-block="0-', 'data-left="0-')],
  ['a block lies outside its seed', 'block-place', article('data-block="0-', 'data-block="9000-')],
  ['a seed has no page', 'accounted-for', { file: 'seeds/other.txt', to: 'Another report.' }],
  [
    'an article has no page',
    'article-missing',
    { file: 'content/articles/other.mdx', to: '---\nseed: fen\n---\n' },
  ],
  ['a paragraph of prose cites nothing', 'uncited', home('<a data-cite href', '<a href')],
  [
    'a statement of absence names no article',
    'absence',
    home('Searched: <a href="./articles/fen.html">', 'Searched: <a href="./index.html">'),
  ],
  ['a citation leads to no words', 'cite-target', home('#q-we-are-ready', '#n-1')],
  ['a citation is no link', 'cite-target', body('<b data-cite>words</b>')],
  ['the value of a figure is no link', 'figure-target', body('<b data-figure="boats">10</b>')],
  [
    'a figure leads to other words',
    'figure-target',
    home('href="./articles/fen.html#s-boats"', 'href="./articles/fen.html#q-we-are-ready"'),
  ],
  [
    'a mark names a figure that nobody recorded',
    'figure-target',
    home('data-figure="boats"', 'data-figure="ships"'),
  ],
  ['a chart cites nothing', 'uncited-chart', body('<figure id="c-boats"><svg></svg></figure>')],
  [
    'a row of a chart’s table cites nothing',
    'uncited-chart',
    body(
      '<figure id="c-boats"><a data-figure="boats" href="articles/fen.html#s-boats">10</a><table><tr><td>10</table></figure>',
    ),
  ],
  [
    'the words of a figure are not in its article',
    'figure-words',
    { file: 'content/figures.yaml', from: '10 boats', to: '11 boats' },
  ],
  [
    'the words of a figure have no element',
    'figure-words',
    { file: 'content/figures.yaml', from: 'At least 10 boats', to: 'At least 10' },
  ],
  [
    'the words of a figure stand twice',
    'figure-words',
    { file: 'content/figures.yaml', from: 'At least 10 boats', to: 'a' },
  ],
  ['a linked page is missing', 'broken-link', home('./data/table.csv', './data/tables.csv')],
  ['a link leaves the site', 'broken-link', home('./data/table.csv', '../data/table.csv')],
  ['a style sheet is missing', 'broken-link', home('./style.css', './styles.css')],
  ['an anchor is missing', 'broken-anchor', article('#n-1', '#n-2')],
  ['a link leads to a folder', 'folder-link', home('./data/table.csv', './data/')],
  ['a link leaves out its ending', 'folder-link', home('./articles/fen.html"', './articles/fen"')],
  ['two pages have one title', 'duplicate-title', article('<title>The reeve of ', '<title>')],
  ['a page has no title', 'title', home('<title>Wending', '<title>')],
  ['a page has two main headings', 'one-heading', body('<h1>Again</h1>')],
  ['a page has no main heading', 'one-heading', home('<h1>Wending</h1>', '')],
  ['an id names two elements', 'duplicate-id', body('<p id="x"></p><p id="x"></p>')],
  ['an id is empty', 'duplicate-id', body('<p id=""></p>')],
  [
    'a script comes from another origin',
    'other-origin',
    body('<script src="https://example.org/x.js"></script>'),
  ],
  ['an image comes from another origin', 'other-origin', body('<img src="//example.org/x.png" alt="">')],
  [
    'an image set names another origin',
    'other-origin',
    body('<img srcset="style.css 1x, https://example.org/x.png 2x" alt="">'),
  ],
  ['a frame shows another origin', 'other-origin', body('<iframe src="http://example.org/"></iframe>')],
  [
    'a drawing uses a picture of another origin',
    'other-origin',
    body('<svg><image xlink:href="https://example.org/x.png"/></svg>'),
  ],
  [
    'a style in a page loads from another origin',
    'other-origin',
    home('url(data:,)', 'url("https://example.org/x.png")'),
  ],
  [
    'a style attribute loads from another origin',
    'other-origin',
    body('<p style="background: url(https://example.org/x.png)"></p>'),
  ],
  [
    'a style in a page imports from another origin',
    'other-origin',
    home('<style>', '<style>@import "https://example.org/x.css";'),
  ],
  [
    'a preconnect opens a line to another origin',
    'other-origin',
    body('<link rel="preconnect" href="https://example.org">'),
  ],
  [
    'a style sheet loads from another origin',
    'other-origin',
    { file: 'dist/style.css', from: 'color: black', to: 'background: url(//example.org/x)' },
  ],
  [
    'a style sheet loads from the root',
    'root-absolute',
    { file: 'dist/style.css', from: 'color: black', to: 'background: url(/x.png)' },
  ],
  ['a link starts at the root', 'root-absolute', home('./data/table.csv', '/data/table.csv')],
  ['a picture starts at the root', 'root-absolute', body('<img src="/x.png" alt="">')],
  ['a script is a module', 'module-script', body('<script type="module">1</script>')],
  ['a script stands in the prose', 'foreign-script', body('<script>document.title = "Other"</script>')],
  [
    'a script is loaded from elsewhere in the site',
    'foreign-script',
    body('<script src="data/table.csv"></script>'),
  ],
  [
    'rules for the browser stand in the prose',
    'foreign-script',
    body('<script type="speculationrules">{"prefetch":[]}</script>'),
  ],
  ['an element has an inline handler', 'inline-handler', body('<button onclick="go()">Go</button>')],
  ['a link runs a script', 'script-link', body('<a href="java\nscript:go()">Go</a>')],
  ['a page moves its links', 'base-element', home('<title>', '<base href="./"><title>')],
  ['a word of prose is changed', 'unexplained', home('that the town was', 'that the tawn was')],
  [
    'a page lacks what an editor wrote for it',
    'incomplete',
    { file: 'content/pages/index.mdx', to: 'A heron stood there.' },
  ],
  ['a number stands that nobody recorded', 'unexplained', body('<p>12 herons.</p>')],
  [
    'another speaker is named beside a quotation',
    'unexplained',
    body('<p>Bo Reed: <a data-cite href="./articles/fen.html#q-we-are-ready">ready</a></p>'),
  ],
  [
    'a headline is changed where it is no printed word',
    'unexplained',
    article('<title>The reeve', '<title>The reever'),
  ],
  [
    'a link leads out of the site to where nobody led it',
    'outside',
    home('example.org/original', 'example.org/other'),
  ],
  [
    'a list does not name a topic of a quotation',
    'incomplete',
    body(
      '<ol><li class="qi"><a data-cite href="./articles/fen.html#q-we-are-ready">We are ready</a></li></ol>',
    ),
  ],
  [
    'words are said to be of the report before, and there is none',
    'incomplete',
    body(
      '<ol><li>Same report <b data-seed="fen"><a data-cite href="./articles/fen.html#s-boats">At least 10 boats</a></b></li></ol>',
    ),
  ],
  [
    'somebody stands in two lists of people',
    'incomplete',
    {
      file: 'dist/people.html',
      to: '<html><title>People</title><h1>People</h1><ul class="list"><li><a href="articles/fen.html">Ada Fenn</a></li></ul><h2>Reported</h2><ul class="list"><li><a href="articles/fen.html">Ada Fenn</a></li></ul></html>',
    },
  ],
  [
    'an archived copy is said to be of another day',
    'outside',
    article('<time datetime="2031-05-09">9 May', '<time datetime="2031-05-03">3 May'),
  ],
  [
    'an archived copy is not that of the article',
    'outside',
    article('https://archive.example/fen', 'https://example.org/original'),
  ],
  [
    'the archived copy of an article is lost',
    'outside',
    article(' href="https://archive.example/fen">archived copy', '>a copy'),
  ],
  [
    'a page cites an archived copy with another day',
    'outside',
    body('<p>The reeve: Archived copy, captured on 3 May 2031: https://archive.example/fen</p>'),
  ],
  ...['3 May 2031: https://archive.example/fen', '9 May 2031: https://example.org/original', 'a day'].map(
    (copy) =>
      [
        `a citation names ${copy}`,
        'data-row',
        { file: 'dist/citations.txt', to: `fen\n\nArchived copy, captured on ${copy} Read in\n` },
      ] as const,
  ),
  [
    'data for search engines name an archived copy with another day',
    'data-row',
    body(
      '<script type="application/ld+json">{"url":"https://archive.example/fen","dateCreated":"2031-05-03"}</script>',
    ),
  ],
  [
    'a browser would have to mend the markup',
    'markup',
    body('<p class="lead"class="lead">The reeve of Wending.</p>'),
  ],
  ['a class is none of the program’s', 'markup', body('<p class="zzqx">The reeve of Wending.</p>')],
  ['words are hidden', 'markup', article('were moored', '<span hidden>were moored</span>')],
  [
    'a table of data has a row that is not so',
    'data-row',
    {
      file: 'dist/data/quotations.json',
      to: '{"quotations":[{"key":"fen/we-are-ready","id":"we-are-ready","exact":["We are ready,","for the autumn tide."]}]}',
    },
  ],
  ['a table of data lacks a row', 'data-row', { file: 'dist/data/figures.json', to: '{"figures":[]}' }],
  ['a table of data is none', 'data-row', { file: 'dist/data/figures.json', to: '{"figures":' }],
  [
    'words of data are not those of the seed',
    'verbatim',
    { file: 'dist/feeds/x.json', to: '{"seed":"fen","start":0,"end":9,"exact":"The heron"}' },
  ],
  [
    'a drawing names a number of nobody',
    'unexplained',
    { file: 'dist/charts/x.svg', to: '<svg><text>77 boats</text></svg>' },
  ],
  ['a picture was drawn from nothing', 'picture', { file: 'dist/charts/x.png', to: 'PNG' }],
  [
    'the citation of a topic is another than among all',
    'data-row',
    { file: 'dist/cite/topics/wending.txt', to: 'Wending, 3 May 2031.' },
  ],
  ['the archive is none', 'unreadable', { file: 'dist/offline/x.zip', to: 'PK' }],
  [
    'the list of what may be kept lacks a page',
    'copy',
    { file: 'dist/offline/files.json', to: '{"files":[],"bytes":0}' },
  ],
  [
    'a policy allows what stands in no page',
    'headers',
    { file: 'dist/_headers', to: "/*\n  Content-Security-Policy: script-src 'sha256-AAAA='\n" },
  ],
];

const NAMED = 'people: [{ id: ada-fenn, name: Ada Fenn, aliases: [Fenn] }]\nnot-a-person: [Wending]\n';

test.each(['Fenn', 'Wending'])('nobody speaks as %s, which is not the name of a person', async (speaker) => {
  const people = { file: 'content/people.yaml', to: NAMED };
  const said = (name: string) => ({
    file: 'content/articles/fen.mdx',
    from: 'kind: direct',
    to: `kind: direct\n    speaker: ${name}`,
  });
  expect((await findingsOf(people, said('Ada Fenn'))).map(({ rule }) => rule)).not.toContain('speaker-name');
  expect((await findingsOf(people, said(speaker))).map(({ rule }) => rule)).toContain('speaker-name');
});

test('nobody gets words of an article that prints none of their names', async () => {
  const people = { file: 'content/people.yaml', to: NAMED.replaceAll('Fenn', 'Quill') };
  const said = {
    file: 'content/articles/fen.mdx',
    from: 'kind: direct',
    to: 'kind: direct\n    speaker: Ada Quill',
  };
  expect((await findingsOf(people, said)).map(({ rule }) => rule)).toContain('speaker-name');
});

for (const [what, rule, change] of cases) {
  test(`${rule} is reported where ${what}`, async () => {
    const findings = await findingsOf(change);
    expect(findings.map((message) => message.rule)).toContain(rule);
  });
}

test('what a list entry or a figure card adds to the words it cites needs no citation of its own', async () => {
  const cite = '<a data-cite href="articles/fen.html#s-boats">At least 10 boats</a>';
  const entries = `<ul><li><p>${cite}</p><p>Who counts boats?</p></li></ul><div data-figure="boats"><p>${cite}</p><p>Who counts boats?</p></div>`;
  expect(await findingsOf(body(`<div data-prose>${entries}</div>`))).toEqual([]);
  const uncited = '<ul><li><p>Who counts boats?</p></li></ul>';
  const findings = await findingsOf(body(`<div data-prose>${uncited}${entries}</div>`));
  expect(findings.map(({ rule }) => rule)).toEqual(['uncited']);
});

test('a changed quotation is told with its place in page and seed, and with the difference', async () => {
  const [message] = await findingsOf(article('>for the spring tide.<', '>for the autumn tide.<'));
  expect(message).toMatchObject({
    path: 'dist/articles/fen.html',
    line: 7,
    rule: 'verbatim',
    severity: 'error',
  });
  expect(message?.reason).toContain('seeds/fen.txt:3:33');
  expect(message?.hint).toBe('for the [-spring-]{+autumn+} tide.');
});

test('a script that the program writes into pages may run, and data may stand in a script', async () => {
  const follow =
    "try{var t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";
  const data = '<script type="application/ld+json">{"@type":"WebSite"}</script>';
  expect(await findingsOf(body(`<script>${follow}</script>${data}`))).toEqual([]);
});

test('a site without a page is no site', async () => {
  const paths = writeTinySite([]);
  const empty = writeTinySite([{ file: 'nothing/here.txt', to: '' }]);
  const findings = await verify(`${empty.root}/nothing`, paths);
  expect(findings.map(({ rule }) => rule)).toContain('no-pages');
  rmSync(paths.root, { recursive: true });
  rmSync(empty.root, { recursive: true });
});

test('the checks share no code with what writes: the linter refuses to import it, in whatever form', () => {
  const forms = [
    "import { escape } from '../../src/portable/markup.ts';",
    "import {\n  escape,\n} from '../../src/portable/markup.ts';",
    "export { escape } from '../../src/portable/markup.ts';",
    "export * from '../paths.ts';",
    "await import('../../src/portable/markup.ts');",
    "import type { Message } from '../../src/model.ts';",
  ];
  const tried = (line: string, at: number) => [`scripts/verify/tried${at}.ts`, line] as const;
  const deeper = (line: string, at: number) =>
    [`scripts/verify/read/tried${at}.ts`, line.replace("'../", "'../../")] as const;
  const files = new Map([...forms.map(tried), ...forms.map(deeper)]);
  const allowed = new Map([
    ['scripts/verify/read/a.ts', "export { readPage } from './read-page.ts';"],
    ['scripts/verify/pages/a.ts', "export { readPage } from '../read/read-page.ts';"],
  ]);
  expect(refusedImports(new Map([...files, ...allowed]))).toEqual([...files.keys()].sort());
});

/** The files in which the linter of this repository finds an import that is restricted. */
function refusedImports(files: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'linted-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const [file, code] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  const rule = 'style/noRestrictedImports';
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', `--only=${rule}`, '.'];
  const { stdout, stderr } = spawnSync('biome', args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const places = (stdout + stderr).matchAll(/(scripts\S+):\d+:\d+ lint\/style\/noRestrictedImports/g);
  return [...new Set([...places].map(([, file = '']) => file))].sort();
}

test('of many pages the one that is wrong is told', async () => {
  const pages = Array.from({ length: 60 }, (_, at) => ({
    file: `dist/notes/${at}.html`,
    to: `<html><title>Note ${at}</title><h1>Note</h1><a href="${at === 50 ? 'gone' : '0'}.html">first</a>`,
  }));
  const findings = await findingsOf(...pages);
  const broken = findings.filter(({ rule }) => rule === 'broken-link');
  expect(broken.map(({ path }) => path)).toEqual(['dist/notes/50.html']);
});

test('a part of a list is called by the number of its address, and by no other', async () => {
  const parts = (number: number) =>
    body(
      `<nav aria-label="Parts of this list"><a href="./fen.html" aria-label="Part 1">1</a><a href="./fen-7.html" aria-label="Part ${number}">${number}</a><span>…</span></nav>`,
    );
  const rules = async (number: number) => (await findingsOf(parts(number))).map(({ rule }) => rule);
  expect(await rules(7)).toEqual(['broken-link', 'broken-link']);
  expect(await rules(8)).toContain('unexplained');
});
