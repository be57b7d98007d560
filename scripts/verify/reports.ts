import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../build/steps.ts';
import type { ProjectPaths } from '../paths.ts';
import { articleFile } from './content.ts';
import type { PageReport } from './examine.ts';
import { checkedAgainst, examinePages } from './examine-pages.ts';
import { type Kept, readKept, writeKept } from './kept-reports.ts';
import { readSeeds } from './seed.ts';
import { sha256 } from './sha256.ts';

/**
 * The reports on pages of the site in `out`, in their order. Where a file keeps reports from one build to the
 * next, a page is examined only if its bytes, or anything it is checked against, or the checks have changed.
 */
export async function reportsOn(
  pages: readonly string[],
  out: string,
  paths: ProjectPaths,
  keepIn: string | null,
  progress: Progress,
): Promise<PageReport[]> {
  const before = keepIn === null ? new Map<string, Kept>() : readKept(keepIn);
  const isTrue = stillTrue(out, paths);
  const kept = new Map(
    pages.flatMap((page): [string, Kept][] => {
      const one = before.get(page);
      return one !== undefined && isTrue(one) ? [[page, one]] : [];
    }),
  );
  const changed = pages.filter((page) => !kept.has(page));
  const lines = await examinePages(changed, out, paths, progress);
  const made = new Map(changed.map((page, at) => [page, lines[at] ?? '']));
  if (keepIn !== null && (changed.length > 0 || before.size > pages.length))
    writeKept(
      keepIn,
      pages.map((page) => kept.get(page)?.line ?? made.get(page) ?? ''),
    );
  return pages.map((page): PageReport => kept.get(page)?.report ?? JSON.parse(made.get(page) ?? ''));
}

/** Whether a report is about the page as it is, and as it was checked against what it would be now. */
function stillTrue(out: string, paths: ProjectPaths): (kept: Kept) => boolean {
  const seeds = readSeeds(paths.seeds);
  return ({ report: { page, bytes, named, against } }) =>
    sha256(readFileSync(join(out, page))) === bytes &&
    checkedAgainst(named, articleFile(paths, page), seeds) === against;
}
