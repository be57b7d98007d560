import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { readMe } from '../../src/portable/read-me.ts';
import { archiveHref } from '../../src/record/address.ts';
import type { SiteFacts } from '../project/site.ts';
import { assemble } from './assemble.ts';
import { openPart } from './pack.ts';
import { inOrder, type Survey } from './survey.ts';

/** An archive that was written. */
export interface WrittenArchive {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Writes the archive of the whole surveyed site but itself, with a README.txt. The same site gives the same bytes,
 * on any machine.
 */
export function writeArchive({ out, files }: Survey, site: SiteFacts): WrittenArchive {
  const path = archiveHref(site.title);
  const folder = basename(path, '.zip');
  const packed = `${join(out, path)}.part`;
  const part = openPart(packed);
  const text = Buffer.from(readMe(site));
  const standing = [part.add(`${folder}/README.txt`, hash('sha256', text, 'base64url'), text)];
  for (const file of inOrder(files))
    standing.push(part.add(`${folder}/${file.path}`, file.hash, readFileSync(join(out, file.path))));
  part.close();
  const sorted = standing.toSorted((a, b) => compareCodeUnits(a.path, b.path));
  const { bytes } = assemble(sorted, join(out, path));
  rmSync(packed);
  return { path, bytes };
}
