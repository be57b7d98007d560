/** The archive is the same however it was made, and holds what the site holds. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepRecord, readEarlier } from './earlier-archive.ts';
import { openPart } from './pack.ts';
import { openPacking } from './packing.ts';
import { openSurvey, readInto, readRest, type Survey, writeInto } from './survey.ts';
import { writeArchive } from './write-archive.ts';

const site = {
  title: 'Quillby',
  description: 'Ferries.',
  language: 'en-GB',
  address: null,
  date: null,
  commit: null,
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Many sentences that are not alike. */
function text(seed: number): string {
  const words = ['ferry', 'tide', 'reeve', 'sluice', 'heron', 'pier'];
  let state = seed;
  return Array.from({ length: 300 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[(state >>> 16) % words.length];
  }).join(' ');
}

const writeSite = (folder: string, files: Readonly<Record<string, string>>) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true });
    writeFileSync(join(root, folder, path), content);
  }
};
const files = (changed = '') => ({
  'index.html': text(1),
  'articles/a.html': text(2) + changed,
  'articles/b.html': text(3),
  'ö/記録.html': text(4),
  'og/a.png': text(5),
  'z.txt': 'z',
});

/** What is done to a site before its archive is written. */
type Changing = (survey: Survey) => unknown;

/**
 * Archives the site in `folder`, from the archive of the site in `before` where there is one. Answers how many of its
 * files were packed for it, too.
 */
async function archivedFrom(
  folder: string,
  before: string,
  changing: Changing = readRest,
): Promise<{ archive: Buffer; packed: number }> {
  mkdirSync(join(root, folder, 'offline'), { recursive: true });
  const record = join(root, 'cache/archive.json');
  const earlier = readEarlier(join(root, before, 'offline/quillby.zip'), record);
  const packing = openPacking('offline/quillby.zip', join(root, 'packed'), earlier);
  const survey = openSurvey(join(root, folder), false, [packing.read]);
  await changing(survey);
  const { path, bytes, packed, ...made } = writeArchive(survey, site, packing);
  keepRecord(record, made.record);
  const archive = readFileSync(join(root, folder, path));
  expect(archive.length).toBe(bytes);
  expect(readdirSync(join(root, folder, 'offline'))).toEqual(['quillby.zip']);
  return { archive, packed };
}

const archived = async (folder: string, before = 'none') => (await archivedFrom(folder, before)).archive;

test('the archive holds the site and the note, packed where that is worth it', async () => {
  writeSite('dist', files());
  const archive = await archived('dist');
  const unpacked = Object.entries(unzipSync(archive)).map(([path, bytes]) => [
    path,
    new TextDecoder().decode(bytes),
  ]);
  const { 'quillby/README.txt': note, ...others } = Object.fromEntries(unpacked);
  expect(note).toContain('Extract the whole archive first');
  expect(others).toEqual(
    Object.fromEntries(Object.entries(files()).map(([path, it]) => [`quillby/${path}`, it])),
  );
  // The picture is small already; and a letter does not become less.
  expect(archive.includes(text(5))).toBe(true);
  expect(archive.includes(text(1))).toBe(false);
});

test('an archive made from an earlier one is the same, byte for byte, and only what changed is packed', async () => {
  writeSite('dist', files());
  await archived('dist');
  const { 'z.txt': _, ...fewer } = files(' More.');
  const next = { ...fewer, 'b.html': text(6) };
  writeSite('next', next);
  const { archive, packed } = await archivedFrom('next', 'dist');
  expect(packed).toBe(2);
  writeSite('anew', next);
  expect(archive.equals(await archived('anew'))).toBe(true);
});

test('where nothing has changed, nothing is packed', async () => {
  writeSite('dist', files());
  const first = await archived('dist');
  writeSite('next', files());
  const { archive, packed } = await archivedFrom('next', 'dist');
  expect(packed).toBe(0);
  expect(archive.equals(first)).toBe(true);
});

test('an earlier archive in which one byte has changed is not believed', async () => {
  writeSite('dist', files());
  const first = await archived('dist');
  const damaged = Buffer.from(first);
  damaged[100] = (damaged[100] ?? 0) ^ 1;
  writeFileSync(join(root, 'dist/offline/quillby.zip'), damaged);
  writeSite('next', files());
  const { archive, packed } = await archivedFrom('next', 'dist');
  expect(packed).toBe(7);
  expect(archive.equals(first)).toBe(true);
});

test('an archive that was packed otherwise is not taken from', async () => {
  writeSite('dist', files());
  await archived('dist');
  const record = join(root, 'cache/archive.json');
  const kept: unknown = JSON.parse(readFileSync(record, 'utf8'));
  writeFileSync(record, JSON.stringify({ ...(kept as object), packing: 'other' }));
  writeSite('next', files());
  expect((await archivedFrom('next', 'dist')).packed).toBe(7);
});

test('the archive is the same in whatever order files are read, written again or removed', async () => {
  writeSite('dist', files());
  const archive = await archived('dist');
  for (const before of ['none', 'dist']) {
    writeSite('again', {
      ...files(),
      'articles/a.html': 'another page',
      'z.txt': 'another text',
      'gone.svg': '',
    });
    const { archive: again } = await archivedFrom('again', before, async (survey) => {
      for (const path of ['z.txt', 'gone.svg', 'articles/a.html']) readInto(survey, path);
      rmSync(join(root, 'again/gone.svg'));
      writeInto(survey, 'articles/a.html', files()['articles/a.html']);
      await readRest(survey);
      writeInto(survey, 'z.txt', files()['z.txt']);
    });
    expect(again.equals(archive)).toBe(true);
    rmSync(join(root, 'again'), { recursive: true });
  }
});

test('an archive made from another that was made from another is as if it were made at once', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, at) => [`f/${at}.html`, `${at} ${text(at % 7)}`]),
  );
  writeSite('dist', many);
  const archive = await archived('dist');
  expect(Object.keys(unzipSync(archive))).toHaveLength(601);
  writeSite('first', Object.fromEntries(Object.entries(many).slice(0, 250)));
  await archived('first');
  writeSite('second', Object.fromEntries(Object.entries(many).slice(0, 450)));
  await archived('second', 'first');
  writeSite('third', many);
  expect((await archived('third', 'second')).equals(archive)).toBe(true);
});

test('this machine packs to the same bytes as every other', () => {
  const all = Array.from({ length: 200 }, (_, at) => text(at)).join('\n');
  const part = openPart(join(root, 'part'));
  const { packedSize } = part.add('a.html', '', Buffer.from(all));
  part.close();
  const print = createHash('sha256')
    .update(readFileSync(join(root, 'part')))
    .digest('hex')
    .slice(0, 16);
  expect({ size: packedSize, print }).toEqual({ size: 42868, print: '8c35e64105b8d2d3' });
});
