import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareCodeUnits } from '../../src/anchor/order.ts';
import { readMe } from '../../src/portable/read-me.ts';
import { archiveHref } from '../../src/record/address.ts';
import type { Progress } from '../build/steps.ts';
import type { SiteFacts } from '../project/site.ts';
import { inCountedThreads } from '../threads/counted.ts';
import { assemble, type Standing } from './assemble.ts';
import { type ArchiveRecord, type EarlierArchive, packing } from './earlier-archive.ts';
import { packShare, type ToPack } from './pack.ts';
import { inOrder, type Survey } from './survey.ts';

/** An archive that was written. */
export interface WrittenArchive {
  readonly path: string;
  readonly bytes: number;
  readonly record: ArchiveRecord;
}

/** Fewer files than these are packed before another thread has started. */
const WORTH_A_THREAD = 1000;

/**
 * Writes the archive of the whole site but itself, with a README.txt. The same site gives the same bytes, on any
 * machine, and whether or not there is the archive of an earlier build, from which what has not changed is taken.
 */
export async function writeArchive(
  survey: Survey,
  site: SiteFacts,
  earlier: EarlierArchive | null,
  progress: Progress,
): Promise<WrittenArchive> {
  const path = archiveHref(site.title);
  const target = join(survey.out, path);
  const files = filesOf(survey, path, readMe(site));
  const taken = new Map(files.flatMap((file) => takenFrom(earlier, file)));
  const changed = files.filter((file) => !taken.has(file.path));
  const parts = await packParts(changed, target, progress);
  const packed = new Map(parts.files.map((file) => [file.path, file]));
  try {
    const standing = files.flatMap((file) => taken.get(file.path) ?? packed.get(file.path) ?? []);
    const { bytes, ...rest } = assemble(standing, target);
    return { path, bytes, record: { packing: packing(), ...rest } };
  } finally {
    parts.drop();
  }
}

function filesOf({ out, files }: Survey, archive: string, text: string): ToPack[] {
  const folder = basename(archive, '.zip');
  const others = inOrder(files).filter(({ path }) => path !== archive);
  const readme: ToPack = {
    path: `${folder}/README.txt`,
    hash: createHash('sha256').update(text).digest('base64url'),
    size: text.length,
    from: { text },
  };
  const all = others.map(({ path, size, hash }): ToPack => {
    return { path: `${folder}/${path}`, size, hash, from: { file: join(out, path) } };
  });
  return [...all, readme].toSorted((a, b) => compareCodeUnits(a.path, b.path));
}

/** The file as it stands in the earlier archive, if that has it. */
function takenFrom(earlier: EarlierArchive | null, { path, hash, size }: ToPack): [string, Standing][] {
  const entry = earlier?.entries.get(path);
  const same = entry?.hash === hash && entry.size === size;
  return earlier !== null && entry !== undefined && same ? [[path, { ...entry, file: earlier.file }]] : [];
}

/** Packs files into parts beside the archive, one a thread. */
async function packParts(
  files: readonly ToPack[],
  target: string,
  progress: Progress,
): Promise<{ files: Standing[]; drop: () => void }> {
  const parts = `${target}.parts`;
  mkdirSync(parts);
  const module = new URL('./pack.ts', import.meta.url).href;
  const sharing = { weigh: ({ size }: ToPack) => size, worth: WORTH_A_THREAD, progress };
  const packed = await inCountedThreads(module, packShare, files, { parts }, sharing);
  const numbers = [...new Set(packed.map(({ part }) => part))];
  const open = new Map(numbers.map((number) => [number, openSync(join(parts, String(number)), 'r')]));
  const drop = () => {
    for (const file of open.values()) closeSync(file);
    rmSync(parts, { recursive: true });
  };
  return { files: packed.map(({ part, ...file }) => ({ ...file, file: open.get(part) ?? -1 })), drop };
}
