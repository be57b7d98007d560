import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../build/steps.ts';
import type { ProjectPaths } from '../paths.ts';
import { examineFile, examinePages } from './examine-pages.ts';
import { type Kept, type KeptReports, writeKept } from './kept-reports.ts';
import { readSeeds } from './seed.ts';

/** The reports on the pages of a site. */
export interface Reports {
  /** Examines a page as it is read, ahead of the others. */
  readonly read: (page: string, bytes: Buffer) => void;
  /** The reports on all pages, in their order. Those that were not read, or written again since, are read now. */
  readonly on: (pages: readonly string[], progress: Progress) => Promise<Kept[]>;
}

/** A report, and the time of the file when it was read. */
interface Read {
  readonly report: Kept;
  readonly modified: number;
}

/**
 * Opens the reports on the site in `out`. Where some are kept from one build to the next, a page is examined only if
 * its bytes, or anything it is checked against, or the checks have changed.
 */
export function openReports(out: string, paths: ProjectPaths, kept: KeptReports | null): Reports {
  const before = kept?.reports ?? new Map<string, Kept>();
  const seeds = readSeeds(paths.seeds);
  const ahead = new Map<string, Read>();
  const modified = (page: string) => statSync(join(out, page)).mtimeMs;
  const known = (page: string) => before.get(page)?.facts ?? null;
  return {
    read: (page, bytes) => {
      const report = examineFile(page, bytes, known(page), paths, seeds) ?? before.get(page);
      if (report !== undefined) ahead.set(page, { report, modified: modified(page) });
    },
    on: async (pages, progress) => {
      const unread = pages.filter((page) => ahead.get(page)?.modified !== modified(page));
      const toExamine = unread.map((page) => ({ page, before: known(page) }));
      const examined = await examinePages(toExamine, out, paths, progress);
      const now = new Map(unread.map((page, at) => [page, examined[at] ?? before.get(page)]));
      const reports = pages.flatMap((page) => now.get(page) ?? ahead.get(page)?.report ?? []);
      const anew = reports.some((report) => report !== before.get(report.facts.page));
      if (kept !== null && (anew || before.size > pages.length)) writeKept(kept.file, reports);
      return reports;
    },
  };
}
