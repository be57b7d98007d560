/** The archive is the same however it was made, and holds what the site holds. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quillby } from '../../src/tests/quillby.ts';
import { putFiles } from '../folder.ts';
import { surveySite } from './survey.ts';
import { writeArchive } from './write-archive.ts';

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

const files = (changed = '') => ({
  'index.html': text(1),
  'articles/a.html': text(2) + changed,
  'articles/b.html': text(3),
  'ö/記録.html': text(4),
  'og/a.png': text(5),
  'z.txt': 'z',
});

/** Archives the site in `folder`. */
async function archived(folder: string): Promise<Buffer> {
  mkdirSync(join(root, folder, 'offline'), { recursive: true });
  const { path, bytes } = await writeArchive(surveySite(join(root, folder), false), quillby);
  const archive = readFileSync(join(root, folder, path));
  expect(archive.length).toBe(bytes);
  expect(readdirSync(join(root, folder, 'offline'))).toEqual(['quillby.zip']);
  return archive;
}

test('the archive holds the site and the note, packed where that is worth it', async () => {
  putFiles(join(root, 'dist'), files());
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
  // The picture is packed already.
  expect(archive.includes(text(5))).toBe(true);
  expect(archive.includes(text(1))).toBe(false);
});

test('the same site gives the same archive, on another day and in another zone', async () => {
  putFiles(join(root, 'dist'), files());
  putFiles(join(root, 'again'), files());
  utimesSync(join(root, 'again/index.html'), 1, 1);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  const again = await archived('again');
  process.env['TZ'] = 'America/Los_Angeles';
  expect(again.equals(await archived('dist'))).toBe(true);
  process.env['TZ'] = zone;
});
