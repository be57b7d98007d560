/** What can be taken along: the archive, the topics in one file, and books. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../scripts/folder.ts';
import { launchBrowser } from './browser.ts';
import { dist, sitePages } from './site.ts';
import { visit } from './visit.ts';

const [name = ''] = filesIn(join(dist, 'offline')).filter((file) => file.endsWith('.zip'));
const folder = mkdtempSync(join(tmpdir(), 'archive-'));
const zip = readFileSync(join(dist, 'offline', name));
/** EPUBCheck is no package of npm: books are checked by it where it is installed. */
const hasChecker = spawnSync('epubcheck', ['--version']).status === 0;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test('the archive unpacks to the site itself, without itself, and says first how to open it', () => {
  const unpacked = unzipSync(zip);
  const root = name.replace(/\.zip$/, '/');
  const wanted = filesIn(dist).filter((path) => path !== `offline/${name}`);
  expect(Object.keys(unpacked).toSorted()).toEqual(
    [...wanted, 'README.txt'].map((path) => root + path).toSorted(),
  );
  const differing = wanted.filter(
    (path) => !readFileSync(join(dist, path)).equals(unpacked[root + path] ?? new Uint8Array()),
  );
  expect(differing).toEqual([]);
  expect(new TextDecoder().decode(unpacked[`${root}README.txt`])).toMatch(/Extract the whole archive first/);
});

test('no entry of the archive has a date of its own, nor a name that leads out of its folder', () => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const stamp = view.getUint32(at + 12, true);
    const path = zip.toString('utf8', at + 46, at + 46 + view.getUint16(at + 28, true));
    expect({ path, stamp }).toEqual({ path, stamp: (1 << 21) | (2 << 16) });
    expect(path).not.toMatch(/^\/|\.\.|\\/);
  }
});

const topics = sitePages().filter(({ path }) => path.startsWith('offline/'));

test('each topic is there in one file, and offline.html leads to it and to the archive', () => {
  const names = sitePages().flatMap(({ path }) =>
    path.startsWith('topics/') ? [path.replace('topics/', 'offline/')] : [],
  );
  expect(topics.map(({ path }) => path)).toEqual(names);
  const page = readFileSync(join(dist, 'offline.html'), 'utf8');
  for (const path of [...names, `offline/${name}`]) expect(page).toContain(`href="./${path}"`);
});

for (const { path, html } of topics) {
  test(`${path} alone in a folder asks for nothing, and its citations lead to the words`, async () => {
    const alone = join(folder, path);
    mkdirSync(dirname(alone), { recursive: true });
    writeFileSync(alone, html);
    const { page, complaints, requests } = await visit(browser, pathToFileURL(alone).href);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([pathToFileURL(alone).href]);
    const links = await page.$$eval('a[href], a[*|href]', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(links.filter((href) => !/^(?:#|https?:)/.test(href))).toEqual([]);
    const ids = new Set(await page.$$eval('[id]', (all) => all.map(({ id }) => id)));
    expect(
      links.filter((href) => href.startsWith('#') && !ids.has(decodeURIComponent(href.slice(1)))),
    ).toEqual([]);
    const cites = await page.$$eval('main a[data-cite]', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(cites.length).toBeGreaterThan(20);
    expect(cites.filter((href) => !href.startsWith('#w-'))).toEqual([]);
    await page.close();
  });
}

const books = [...topics.map(({ path }) => path.slice('offline/'.length)), name].map((file) =>
  file.replace(/\.\w+$/, '.epub'),
);

for (const book of books) {
  test(`${book} is well-formed XML throughout, and its links lead to what is in it`, async () => {
    const packed = unzipSync(readFileSync(join(dist, 'offline', book)));
    const files = Object.entries(packed).flatMap(([path, bytes]) =>
      /\.(?:xhtml|opf|xml)$/.test(path) ? [[path, new TextDecoder().decode(bytes)] as const] : [],
    );
    const page = await browser.newPage();
    const read = await page.evaluate(
      (all) =>
        all.map(([path, text]) => {
          const tree = new DOMParser().parseFromString(
            text,
            path.endsWith('xhtml') ? 'application/xhtml+xml' : 'application/xml',
          );
          const links = [...tree.querySelectorAll('a, img, link')].flatMap(
            (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? [],
          );
          const ids = [...tree.querySelectorAll('[id]')].map(({ id }) => id);
          const wrong = tree.querySelector('parsererror')?.textContent ?? null;
          return { path, wrong, links, ids, loads: tree.querySelectorAll('script, iframe, [style]').length };
        }),
      files,
    );
    await page.close();
    expect(read.filter(({ wrong, loads }) => wrong !== null || loads > 0)).toEqual([]);
    const places = new Set([
      ...Object.keys(packed),
      ...read.flatMap(({ path, ids }) => ids.map((id) => `${path}#${id}`)),
    ]);
    const lost = read.flatMap(({ path, links }) =>
      links.filter((href) => {
        const base = new URL(path, 'book:///');
        const target = new URL(href, base);
        return (
          target.protocol === base.protocol &&
          !places.has(decodeURIComponent((target.pathname + target.hash).slice(1)))
        );
      }),
    );
    expect(lost).toEqual([]);
  });

  test.skipIf(!hasChecker)(`${book} is what EPUBCheck expects`, () => {
    const { status, stderr } = spawnSync('epubcheck', [join(dist, 'offline', book)], { encoding: 'utf8' });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
}

test('nothing but the archive, books and the list of files lies beside the topics', () => {
  const others = filesIn(join(dist, 'offline')).filter((file) => !file.endsWith('.html'));
  expect(others).toEqual(['files.json', name, ...books].toSorted());
  expect(existsSync(join(dist, 'sw.js'))).toBe(true);
});
