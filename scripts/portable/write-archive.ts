import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { archive } from '../../src/portable/archive.ts';
import { readMe } from '../../src/portable/read-me.ts';
import { archiveHref } from '../../src/record/address.ts';
import type { SiteFacts } from '../project/site.ts';
import { filesIn } from './survey.ts';

/** Writes the archive of the whole site but itself, with a README.txt. @returns its path and size in bytes. */
export function writeArchive(out: string, site: SiteFacts): { path: string; bytes: number } {
  const path = archiveHref(site.title);
  const folder = basename(path, '.zip');
  const files = filesIn(out)
    .filter((file) => file !== path)
    .map((file) => ({
      path: `${folder}/${file}`,
      read: () => new Uint8Array(readFileSync(join(out, file))),
    }));
  const text = new TextEncoder().encode(readMe(site));
  const all = [...files, { path: `${folder}/README.txt`, read: () => text }];
  const target = openSync(join(out, path), 'w');
  try {
    const sorted = all.toSorted((a, b) => compareCodeUnits(a.path, b.path));
    archive(sorted, (chunk) => void writeSync(target, chunk));
  } finally {
    closeSync(target);
  }
  return { path, bytes: statSync(join(out, path)).size };
}
