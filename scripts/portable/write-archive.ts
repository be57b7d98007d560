import { join } from 'node:path';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { readMe } from '../../src/portable/read-me.ts';
import { archiveHref } from '../../src/record/address.ts';
import type { SiteFacts } from '../project/site.ts';
import { assemble } from './assemble.ts';
import { type ArchiveRecord, packing as packingNow } from './earlier-archive.ts';
import type { Packing } from './packing.ts';
import type { Survey } from './survey.ts';

/** An archive that was written. */
export interface WrittenArchive {
  readonly path: string;
  readonly bytes: number;
  /** How many files were packed for it; all others are as they were in the earlier one. */
  readonly packed: number;
  readonly record: ArchiveRecord;
}

/**
 * Writes the archive of the whole surveyed site but itself, with a README.txt. The same site gives the same bytes,
 * on any machine, in whatever order its files were packed, and whether or not there was the archive of an earlier
 * build, from which what has not changed is taken.
 */
export function writeArchive({ out, files }: Survey, site: SiteFacts, packing: Packing): WrittenArchive {
  const path = archiveHref(site.title);
  packing.readText('README.txt', readMe(site));
  const { files: standing, packed } = packing.end(files.keys());
  const sorted = standing.toSorted((a, b) => compareCodeUnits(a.path, b.path));
  const { bytes, ...rest } = assemble(sorted, join(out, path));
  return { path, bytes, packed, record: { packing: packingNow(), ...rest } };
}
