import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { archive } from '../../src/portable/archive.ts';
import { readMe } from '../../src/portable/read-me.ts';
import { archiveHref } from '../../src/record/address.ts';
import type { SiteFacts } from '../project/site.ts';
import { filesIn } from './survey.ts';

/** Writes the archive of the whole site but itself, with a README.txt. @returns its path and size in bytes. */
export function writeArchive(out: string, site: SiteFacts): { path: string; bytes: number } {
  const path = archiveHref(site.title);
  const files = filesIn(out)
    .filter((file) => file !== path)
    .map((file) => ({ path: file, bytes: readFileSync(join(out, file)) }));
  const text = { path: 'README.txt', bytes: new TextEncoder().encode(readMe(site)) };
  const bytes = archive([...files, text], basename(path, '.zip'));
  writeFileSync(join(out, path), bytes);
  return { path, bytes: bytes.length };
}
