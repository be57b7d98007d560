import type { Progress } from '../build/steps.ts';
import type { ProjectPaths } from '../paths.ts';
import type { PageReport } from './examine.ts';
import { examinePages } from './examine-pages.ts';
import { type Kept, readKept, writeKept } from './kept-reports.ts';

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
  const known = pages.map((page) => ({ page, before: knownOf(before.get(page)) }));
  const examined = await examinePages(known, out, paths, progress);
  const anew = examined.some((line) => line !== null);
  if (keepIn !== null && (anew || before.size > pages.length))
    writeKept(
      keepIn,
      pages.map((page, at) => examined[at] ?? before.get(page)?.line ?? ''),
    );
  return pages.map((page, at) => reportOf(examined[at] ?? null, before.get(page)));
}

/** What a thread needs of a report to see whether it still holds. */
function knownOf(kept: Kept | undefined) {
  if (kept === undefined) return null;
  const { bytes, against, named } = kept.report;
  return { bytes, against, named };
}

function reportOf(line: string | null, kept: Kept | undefined): PageReport {
  if (line !== null) return JSON.parse(line);
  if (kept === undefined) throw new Error('Implementation error: a page was not examined');
  return kept.report;
}
