import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../build/steps.ts';
import type { ProjectPaths } from '../paths.ts';
import { type Counted, countOne, inCountedThreads } from '../threads/counted.ts';
import { articleFile, readArticle } from './content.ts';
import { examine } from './examine.ts';
import { type Examined, type Kept, keptOf } from './kept-reports.ts';
import { readSeeds, type Seeds } from './seed.ts';
import { sha256 } from './sha256.ts';

/** What has to be known of a report to see whether it still holds. */
export type Known = Pick<Examined, 'bytes' | 'against' | 'named'>;

/** A page to examine, and what is known of it from before. */
export interface ToExamine {
  readonly page: string;
  readonly before: Known | null;
}

/** What all threads are given. */
interface Shared {
  readonly out: string;
  readonly paths: ProjectPaths;
}

/** Fewer pages than these are examined before another thread has started. */
const WORTH_A_THREAD = 400;

/**
 * Examines pages of the site in `out`, in threads where there are many. Answers a report on each, in their order,
 * or `null` where the page, and all that it is checked against, are as they were before.
 */
export function examinePages(
  pages: readonly ToExamine[],
  out: string,
  paths: ProjectPaths,
  progress: Progress,
): Promise<(Kept | null)[]> {
  const weigh = ({ page }: ToExamine) => statSync(join(out, page)).size;
  const sharing = { weigh, worth: WORTH_A_THREAD, progress };
  return inCountedThreads(import.meta.url, examineShare, pages, { out, paths }, sharing);
}

/** Examines pages one at a time. */
export function examineShare(pages: readonly ToExamine[], shared: Shared & Counted): (Kept | null)[] {
  const seeds = readSeeds(shared.paths.seeds);
  return pages.map(({ page, before }) => {
    countOne(shared);
    const file = readFileSync(join(shared.out, page));
    return examineFile(page, file, before, shared.paths, seeds);
  });
}

/** Examines the bytes of a page; `null` where what is known from before still holds. */
export function examineFile(
  page: string,
  file: Buffer,
  before: Known | null,
  paths: ProjectPaths,
  seeds: Seeds,
): Kept | null {
  const bytes = sha256(file);
  const article = articleFile(paths, page);
  if (before?.bytes === bytes && before.against === checkedAgainst(before.named, article, seeds)) return null;
  const record = article === null ? null : readArticle(article);
  const report = examine(page, file.toString('utf8'), seeds, record);
  return keptOf(report, { bytes, against: checkedAgainst(report.facts.named, article, seeds) });
}

/** One number for all that a page is checked against: its article, and the seeds that it names. */
function checkedAgainst(named: readonly string[], article: string | null, seeds: Seeds): string {
  const hashes = named.map((stem) => seeds.hashOf(stem));
  return sha256([article === null ? '' : sha256(article), ...hashes].join(' '));
}
