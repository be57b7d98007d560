/** Pages that are examined ahead of the others are examined as they are in the end. */
import { readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ProjectPaths } from '../paths.ts';
import { openReports, verify } from '../verify.ts';
import { doctor, writeTinySite } from './tiny-site.ts';

let paths: ProjectPaths;
afterEach(() => rmSync(paths.root, { recursive: true }));

const page = 'articles/fen.html';
const wrong = {
  file: `dist/${page}`,
  from: 'id="q-we-are-ready">We are',
  to: 'id="q-we-are-ready">We Are',
};
/** A change after this is a change at another time, however fast the disk. */
const pastTime = () => utimesSync(join(paths.out, page), 1_000_000, 1_000_000);
const bytes = () => readFileSync(join(paths.out, page));

async function found(reports: ReturnType<typeof openReports>): Promise<string[]> {
  return (await verify(paths.out, paths, { reports })).map(({ rule }) => rule);
}

test('a page that was examined ahead is not examined again', async () => {
  paths = writeTinySite([wrong]);
  const right = Buffer.from(bytes().toString().replace(wrong.to, wrong.from));
  const reports = openReports(paths.out, paths, null);
  reports.read(page, right);
  expect(await found(reports)).toEqual([]);
});

test('a page that was written again after it was examined is examined again', async () => {
  paths = writeTinySite([]);
  pastTime();
  const reports = openReports(paths.out, paths, null);
  reports.read(page, bytes());
  doctor(paths.root, wrong);
  expect(await found(reports)).toEqual(['verbatim', 'block-words']);
});

test('of a page that was read twice, the last reading counts', async () => {
  paths = writeTinySite([]);
  pastTime();
  const reports = openReports(paths.out, paths, null);
  reports.read(page, bytes());
  doctor(paths.root, wrong);
  reports.read(page, bytes());
  expect(await found(reports)).toEqual(['verbatim', 'block-words']);
});
