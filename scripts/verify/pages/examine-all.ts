import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Sources } from '../sources.ts';
import type { PageReport } from './examine.ts';
import { examineShare, type Progress, type Share } from './share.ts';

/** So many pages are worth a thread, which has to read the sources anew. */
const WORTH_A_THREAD = 300;

/** Examines pages in as many threads as there are processors for them; this one takes a share as well. */
export async function examineAll(
  all: Share,
  sources: Sources,
  progress: Progress,
): Promise<Map<string, PageReport>> {
  const threads = Math.min(availableParallelism(), Math.ceil(all.pages.length / WORTH_A_THREAD));
  const shares = Array.from({ length: threads }, (_, own): Share => {
    return { ...all, pages: all.pages.filter((_, at) => at % threads === own) };
  });
  const elsewhere = shares.slice(1).map(examineElsewhere);
  const here = shares
    .slice(0, 1)
    .flatMap((own) =>
      examineShare(own, sources, (done) =>
        progress(Math.min(done * threads, all.pages.length), all.pages.length),
      ),
    );
  const found = new Map(
    [here, ...(await Promise.all(elsewhere))].flat().map((report) => [report.page, report]),
  );
  return new Map(
    all.pages.flatMap((page) => {
      const report = found.get(page);
      return report === undefined ? [] : [[page, report]];
    }),
  );
}

function examineElsewhere(share: Share): Promise<PageReport[]> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('examiner.ts', import.meta.url), { workerData: share })
      .once('message', resolve)
      .once('error', reject);
  });
}
