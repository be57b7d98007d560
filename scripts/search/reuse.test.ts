/** An index that is made with what an earlier one has left. */
import { hash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { writeSearchIndex } from '../search-index.ts';
import { batchesOf } from './sources.ts';

const root = mkdtempSync(join(tmpdir(), 'reuse-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const [site, earlier, folder] = [join(root, 'aside'), join(root, 'dist'), join(root, 'kept')];

/** The words of each article; some have accents, some are in one article only. */
let articles: Map<string, string>;
/** The hashes by which the pages are known. */
const hashes = () => new Map([...articles].map(([name, text]) => [pageOf(name), hash('sha256', text)]));
const pageOf = (name: string) => `articles/${name}.html`;
const changed = 'report-7';

beforeEach(() => {
  const text = (at: number) =>
    `The émigré of quay ${at} was waiting for tide-${at % 9} and pilots’ news${at}.`;
  articles = new Map(Array.from({ length: 300 }, (_, at) => [`report-${at}`, text(at)]));
  for (const path of [site, earlier, folder]) rmSync(path, { recursive: true, force: true });
});

/** Writes the site anew, with a quotation in each article, all by one speaker. */
function writeSite(speaker = 'Ada Brook'): void {
  rmSync(site, { recursive: true, force: true });
  for (const path of ['articles', 'data']) mkdirSync(join(site, path), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<html lang="en-GB"><body>Home</body></html>');
  const about = '<html lang="en-GB"><body><h1>About</h1><p id="a">Émigrés and tides.</p></body></html>';
  writeFileSync(join(site, 'about.html'), about);
  const listed: object[] = [];
  const quotations: object[] = [];
  for (const [name, text] of articles) {
    const [href, id] = [pageOf(name), `q${name}`];
    const mark = `<mark class="q" data-quotation="${id}">We are ready</mark>`;
    const words = `<span data-block="0-9" data-role="paragraph">${text} ${mark}</span>`;
    writeFileSync(join(site, href), `<p>${words}</p>`);
    listed.push({ title: name, publisher: null, published: '2021-05-03', publishedBasis: 'printed', href });
    const said = { kind: 'direct', speaker, speakerSure: true, topics: ['tides'] };
    quotations.push({ id, href: `${href}#q-${id}`, ...said });
  }
  const cites = [{ exact: 'a fifth' }];
  const about20 = { label: 'Share', printed: '20%', place: null, speaker: null, cites };
  const data = { articles: listed, quotations, figures: [{ ...about20, href: 'figures.html#f-a' }] };
  for (const [name, of] of Object.entries(data))
    writeFileSync(join(site, 'data', `${name}.json`), JSON.stringify({ [name]: of }));
}

/** The first page of the batch that a page is in. */
function batchOf(page: string): string | undefined {
  const sources = [...articles.keys()].sort().map((name) => ({ href: pageOf(name), madeOf: null, read }));
  return batchesOf(sources).find((batch) => batch.some(({ href }) => href === page))?.[0]?.href;
}
const read = () => {
  throw new Error('not read');
};

type Files = Map<string, string>;

function filesOf(of: string): Files {
  const all = readdirSync(join(of, 'pagefind'), { recursive: true, withFileTypes: true });
  const files = all.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(files.sort().map((file) => [file, hash('sha256', readFileSync(file))]));
}

const [most, largest] = [0, 100];

/** The index as it is made with what was left, which becomes what is left for the next. */
async function warm(): Promise<Files> {
  await writeSearchIndex(site, most, largest, { folder, earlier, hashes: hashes() });
  const files = filesOf(site);
  rmSync(earlier, { recursive: true, force: true });
  renameSync(site, earlier);
  return files;
}

/** The index as it is made from nothing, by whoever knows nothing of the site. */
async function cold(): Promise<Files> {
  await writeSearchIndex(site, most, largest);
  return filesOf(site);
}

async function built(make: () => Promise<Files>, speaker?: string): Promise<Files> {
  writeSite(speaker);
  return make();
}

const told = (files: Files) => [...files];

test('an index is the same to a byte whether it is made from nothing or with what was left', async () => {
  const first = await built(warm);
  expect(told(first)).toEqual(told(await built(cold)));
  expect(first.size).toBeGreaterThan(300);
  expect(told(await built(warm)), 'nothing changed').toEqual(told(first));
  const changes: [string, () => unknown][] = [
    ['a page changed', () => articles.set(changed, 'An entirely new émigrée, and resumé.')],
    ['a page was added', () => articles.set('report-10a', 'Some news of quay 10 and of lanterns.')],
    ['a page was removed', () => articles.delete('report-150')],
    [
      'there is one part more',
      () => Array.from({ length: 150 }, (_, at) => articles.set(`more-${at}`, 'Tide')),
    ],
  ];
  let before = first;
  for (const [name, change] of changes) {
    change();
    // In the order of a build, which is that of the addresses.
    articles = new Map([...articles].sort(([a], [b]) => (a < b ? -1 : 1)));
    const made = await built(warm);
    expect(told(made), name).not.toEqual(told(before));
    expect(told(made), name).toEqual(told(await built(cold)));
    before = made;
  }
  const other = await built(warm, 'Ben Field');
  expect(told(other)).toEqual(told(await built(cold, 'Ben Field')));
  expect(told(other)).not.toEqual(told(before));
}, 60_000);

test('of a site with one page changed most pages are not read, and most files not written', async () => {
  await built(warm);
  articles.set(changed, 'Other words.');
  const whole = await built(cold);
  const known = hashes();
  const pages = [...articles.keys()].map(pageOf);
  // What a page says that is not read makes no difference.
  const unread: string[] = [];
  writeSite();
  for (const page of pages) {
    if (batchOf(page) !== batchOf(pageOf(changed))) {
      writeFileSync(join(site, page), 'other words');
      unread.push(page);
    }
  }
  await writeSearchIndex(site, most, largest, { folder, earlier, hashes: known });
  expect(told(filesOf(site))).toEqual(told(whole));
  expect(unread.length).toBeGreaterThan(100);
  const texts = readdirSync(join(site, 'pagefind/text'));
  const inode = (of: string, name: string) => statSync(join(of, 'pagefind/text', name)).ino;
  expect(texts.filter((name) => inode(site, name) !== inode(earlier, name))).toHaveLength(1);
}, 60_000);

test('what is kept may be lost or damaged', async () => {
  const whole = await built(warm);
  const damages: Record<string, (file: string) => void> = {
    'all bytes changed': (file) =>
      writeFileSync(
        file,
        readFileSync(file).map((byte) => byte ^ 1),
      ),
    'some bytes changed': (file) =>
      writeFileSync(
        file,
        readFileSync(file).map((byte, at) => (at % 5000 === 99 ? byte ^ 1 : byte)),
      ),
    'cut off': (file) => writeFileSync(file, readFileSync(file).subarray(0, 2000)),
    'another form': (file) => writeFileSync(file, '{}'),
    gone: (file) => rmSync(file),
  };
  for (const [name, damage] of Object.entries(damages)) {
    for (const which of [/\.pack$/, /\.json$/]) {
      const file = readdirSync(folder).find((one) => which.test(one)) ?? '';
      damage(join(folder, file));
      expect(told(await built(warm)), `${file} ${name}`).toEqual(told(whole));
    }
  }
  writeFileSync(join(earlier, 'pagefind/words.js'), 'damaged');
  expect(told(await built(warm)), 'the site before').toEqual(told(whole));
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file');
  expect(told(await built(warm)), 'no folder').toEqual(told(whole));
}, 120_000);
