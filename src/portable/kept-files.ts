import type { KeptFiles } from '../client/worker/keep.ts';
import { compareCodeUnits } from '../text/order.ts';

/** A file of the finished site. */
export interface SiteFile {
  readonly path: string;
  readonly size: number;
  /** Changes whenever the bytes do. */
  readonly hash: string;
}

/** Copies for other ways of reading, notes for hosts, and what the worker itself is. */
const notKept = /^(?:offline\/|search\/shelf[^/]*\.js$|sw\.js$|_headers$|robots\.txt$|sitemap[^/]*\.xml$)/;

/** What each page needs first: so that an unfinished copy is of use. */
const first = /^(?:index|offline|search|404)\.html$|^assets\//;
/** Names the other files of the index, and comes last, so that what it names is there. */
const last = /^(?:pagefind\/pagefind-entry\.json|search\/site\.js)$/;
const rank = (path: string) => (first.test(path) ? 0 : last.test(path) ? 2 : 1);

/** The files that are kept, in the order in which they are fetched. */
export function keptFiles(files: readonly SiteFile[], digest: (text: string) => string): KeptFiles {
  const kept = files
    .filter(({ path }) => !notKept.test(path))
    .toSorted((a, b) => rank(a.path) - rank(b.path) || compareCodeUnits(a.path, b.path));
  const list = kept.map(({ path, hash }) => [path, hash] as const);
  return {
    version: digest(JSON.stringify(list)),
    bytes: kept.reduce((sum, { size }) => sum + size, 0),
    core: list.filter(([path]) => rank(path) === 0).length,
    files: list,
  };
}
