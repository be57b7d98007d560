import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../build/steps.ts';
import type { ProjectPaths } from '../paths.ts';
import { inThread, sharesOf } from '../threads/in-threads.ts';
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

/** What all threads are given. */
interface Shared {
  readonly out: string;
  readonly paths: ProjectPaths;
  /** One number, of the pages that are done, in memory that all threads see. */
  readonly done: Int32Array;
}

/** Below so many pages, starting threads costs more than they save. */
const WORTH_A_THREAD = 400;

/**
 * Examines pages of the site in `out`, in threads where there are many. Answers an {@link Examined} as JSON for
 * each, in the order of `pages`.
 */
export async function examinePages(
  pages: readonly string[],
  out: string,
  paths: ProjectPaths,
  progress: Progress,
): Promise<string[]> {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const shared: Shared = { out, paths, done };
  const threads = Math.min(availableParallelism(), Math.floor(pages.length / WORTH_A_THREAD));
  const shares = sharesOf(pages, Math.max(1, threads), (page) => statSync(join(out, page)).size);
  const others = shares
    .slice(1)
    .map((items) => inThread<string>({ module: import.meta.url, name: examineShare.name, items, shared }));
  // This thread takes the first share itself.
  const tell = () => progress(Atomics.load(done, 0), pages.length);
  const first = examineShare(shares[0] ?? [], shared, tell);
  return [first, ...(await Promise.all(others))].flat();
}

/** Examines pages one at a time. A report as JSON does not hold on to the text of its page; as objects it does. */
export function examineShare(
  pages: readonly string[],
  { out, paths, done }: Shared,
  tell: () => void = () => undefined,
): string[] {
  const seeds = readSeeds(paths.seeds);
  return pages.map((page) => {
    const bytes = readFileSync(join(out, page));
    const article = articleFile(paths, page);
    const record = article === null ? null : readArticle(article);
    const report = examine(page, bytes.toString('utf8'), seeds, record);
    const against = checkedAgainst(report.named, article, seeds);
    Atomics.add(done, 0, 1);
    tell();
    return JSON.stringify({ ...report, bytes: sha256(bytes), against } satisfies Examined);
  });
}

/** One number for all that a page is checked against: its article, and the seeds that it names. */
export function checkedAgainst(named: readonly string[], article: string | null, seeds: Seeds): string {
  return sha256(JSON.stringify([article, named.map((stem) => seeds.get(stem)?.hash)]));
}
