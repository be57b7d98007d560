/** Examines a share of the pages in a thread of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ProjectPaths } from '../paths.ts';
import { examine, type PageReport } from './examine.ts';
import { readSeeds, type Seeds } from './seed.ts';

/** Examines the named pages of the site in `out`, one at a time. */
export function examineAll(
  pages: readonly string[],
  out: string,
  seeds: Seeds,
  paths: ProjectPaths,
): PageReport[] {
  return pages.map((page) => examine(page, readFileSync(join(out, page), 'utf8'), seeds, paths));
}

/** What a thread is given. */
export interface Share {
  readonly pages: readonly string[];
  readonly out: string;
  readonly paths: ProjectPaths;
}

if (parentPort !== null && workerData?.verify === true) {
  const { pages, out, paths } = workerData as Share;
  parentPort.postMessage(examineAll(pages, out, readSeeds(paths.seeds), paths));
}
