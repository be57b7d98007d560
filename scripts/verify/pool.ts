import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ProjectPaths } from '../paths.ts';
import type { PageReport } from './examine.ts';
import type { Seeds } from './seed.ts';
import { examineAll, type Share } from './worker.ts';

/** Below so many pages, starting threads costs more than they save. */
const WORTH_A_THREAD = 400;

/** Examines all pages, in threads where there are many. The reports come in the order of `pages`. */
export async function examinePages(
  pages: readonly string[],
  out: string,
  seeds: Seeds,
  paths: ProjectPaths,
): Promise<PageReport[]> {
  const threads = Math.min(availableParallelism(), Math.floor(pages.length / WORTH_A_THREAD));
  if (threads < 2) return examineAll(pages, out, seeds, paths);
  const size = Math.ceil(pages.length / threads);
  const shares = Array.from({ length: threads }, (_, at) => pages.slice(at * size, (at + 1) * size));
  // This thread takes the first share itself.
  const others = shares.slice(1).map((share) => inThread({ pages: share, out, paths }));
  const first = examineAll(shares[0] ?? [], out, seeds, paths);
  return [first, ...(await Promise.all(others))].flat();
}

function inThread(share: Share): Promise<PageReport[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { ...share, verify: true },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
