import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Paths } from '../read/paths.ts';
import { readSources, type Sources } from '../sources.ts';
import { inThread } from '../thread.ts';
import { examine, type PageReport } from './examine.ts';

/** So many pages are worth a thread, which has to read the sources anew. */
export const WORTH_A_THREAD = 300;

/** Some pages of the site in `out`, and what they are checked against. */
export interface Share {
  readonly pages: readonly string[];
  readonly out: string;
  readonly paths: Paths;
  /** The day of the version of the site, `YYYY-MM-DD`, and its public address, where it names them. */
  readonly day: string | null;
  readonly base: string | null;
}

/** Told how many of how many pages have been examined. */
export type Progress = (done: number, of: number) => void;

/** Examines pages in as many threads as there are processors for them; this one takes a share as well. */
export async function examineAll(
  all: Share,
  sources: Sources,
  progress: Progress,
): Promise<Map<string, PageReport>> {
  const of = all.pages.length;
  const threads = Math.min(availableParallelism(), Math.ceil(of / WORTH_A_THREAD));
  const shares = Array.from({ length: threads }, (_, own): Share => {
    return { ...all, pages: all.pages.filter((_, at) => at % threads === own) };
  });
  const elsewhere = shares
    .slice(1)
    .map((share) => inThread<Share, PageReport[]>(new URL(import.meta.url), examineAlone.name, share));
  const here = examineShare(shares[0] ?? all, sources, (done) => progress(Math.min(done * threads, of), of));
  const reports = [here, ...(await Promise.all(elsewhere))].flat();
  // In the order of the pages, whichever thread had them.
  reports.sort((a, b) => (a.page < b.page ? -1 : 1));
  return new Map(reports.map((report) => [report.page, report]));
}

/** The work of a thread: examines the pages that it is given, against sources that it reads itself. */
export const examineAlone = (share: Share): PageReport[] =>
  examineShare(share, readSources(share.paths, share.day, share.base));

/** Examines pages, each for itself. */
function examineShare(
  { pages, out }: Share,
  sources: Sources,
  progress?: (done: number) => void,
): PageReport[] {
  return pages.map((page, at) => {
    progress?.(at + 1);
    return examine(page, readFileSync(join(out, page), 'utf8'), sources);
  });
}
