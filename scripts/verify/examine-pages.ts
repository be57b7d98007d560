import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../build/steps.ts';
import type { ProjectPaths } from '../paths.ts';
import { type Counted, countOne, inCountedThreads } from '../threads/counted.ts';
import { articleFile, readArticle } from './content.ts';
import { examine, type PageReport } from './examine.ts';
import { readSeeds, type Seeds } from './seed.ts';
import { sha256 } from './sha256.ts';

/** What was found in a page, and of which files that is true. */
export interface Examined extends PageReport {
  /** SHA-256 of the page. */
  readonly bytes: string;
  /** One number for the article and the seeds that it was checked against. */
  readonly against: string;
}

/** A page to examine, and what is known of it from before. */
export interface ToExamine {
  readonly page: string;
  readonly before: Pick<Examined, 'bytes' | 'against' | 'named'> | null;
}

/** What all threads are given. */
interface Shared {
  readonly out: string;
  readonly paths: ProjectPaths;
}

/** Fewer pages than these are examined before another thread has started. */
const WORTH_A_THREAD = 400;

/**
 * Examines pages of the site in `out`, in threads where there are many. Answers an {@link Examined} as JSON for
 * each, in their order, or `null` where the page, and all that it is checked against, are as they were before.
 */
export function examinePages(
  pages: readonly ToExamine[],
  out: string,
  paths: ProjectPaths,
  progress: Progress,
): Promise<(string | null)[]> {
  const weigh = ({ page }: ToExamine) => statSync(join(out, page)).size;
  const sharing = { weigh, worth: WORTH_A_THREAD, progress };
  return inCountedThreads(import.meta.url, examineShare, pages, { out, paths }, sharing);
}

/** Examines pages one at a time. A report as JSON does not hold on to the text of its page; as objects it does. */
export function examineShare(pages: readonly ToExamine[], shared: Shared & Counted): (string | null)[] {
  const seeds = readSeeds(shared.paths.seeds);
  return pages.map(({ page, before }) => {
    countOne(shared);
    const file = readFileSync(join(shared.out, page));
    const bytes = sha256(file);
    const article = articleFile(shared.paths, page);
    if (before?.bytes === bytes && before.against === checkedAgainst(before.named, article, seeds))
      return null;
    const report = examine(
      page,
      file.toString('utf8'),
      seeds,
      article === null ? null : readArticle(article),
    );
    const against = checkedAgainst(report.named, article, seeds);
    return JSON.stringify({ ...report, bytes, against } satisfies Examined);
  });
}

/** One number for all that a page is checked against: its article, and the seeds that it names. */
function checkedAgainst(named: readonly string[], article: string | null, seeds: Seeds): string {
  const hashes = named.map((stem) => seeds.get(stem)?.hash ?? '');
  return sha256([article === null ? '' : sha256(article), ...hashes].join(' '));
}
