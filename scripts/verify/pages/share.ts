import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paths } from '../read/paths.ts';
import { readSources, type Sources } from '../sources.ts';
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

const sourcesOf = ({ paths, day, base }: Share): Sources => readSources(paths, day, base);

/** The work of a thread: examines the pages that it is given, against sources that it reads itself. */
export const examineAlone = (share: Share): PageReport[] => examineShare(share, sourcesOf(share));

/** Examines pages, each for itself. */
export function examineShare({ pages, out }: Share, sources: Sources, progress?: Progress): PageReport[] {
  return pages.map((page, at) => {
    progress?.(at + 1, pages.length);
    return examine(page, readFileSync(join(out, page), 'utf8'), sources);
  });
}
