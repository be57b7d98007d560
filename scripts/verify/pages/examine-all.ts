import { availableParallelism } from 'node:os';
import type { Sources } from '../sources.ts';
import { inThread } from '../thread.ts';
import type { PageReport } from './examine.ts';
import { examineShare, type Progress, type Share, WORTH_A_THREAD } from './share.ts';

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

const examineElsewhere = (share: Share) =>
  inThread<Share, PageReport[]>(new URL('share.ts', import.meta.url), 'examineAlone', share);
