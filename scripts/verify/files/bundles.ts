import type { Finding } from '../finding.ts';
import type { Paths } from '../read/paths.ts';
import { inThread } from '../thread.ts';
import { checkArchive, checkKeptList } from './archive.ts';
import { checkBook } from './book.ts';
import { checked, type FileCheck, type Files, openFiles } from './files.ts';

/** Files that hold others of the site, or their hashes: each is right by what those are, whatever that is. */
const BUNDLES: readonly (readonly [RegExp, FileCheck<Files>])[] = [
  [/^offline\/[^/]*\.zip$/, checkArchive],
  [/^offline\/[^/]*\.epub$/, checkBook],
  [/^offline\/files\.json$/, checkKeptList],
];

/** The checks of a file that is a bundle; none of any other. */
export const bundleChecksOf = (path: string) =>
  BUNDLES.filter(([pattern]) => pattern.test(path)).map(([, check]) => check);

/** A finished site, and the project that it is of. */
interface Finished {
  readonly out: string;
  readonly paths: Paths;
}

/** Checks all bundles of a site. */
export function checkBundles({ out, paths }: Finished): Finding[] {
  const site = openFiles(out, paths);
  return [...site.files].flatMap((path) => checked(bundleChecksOf(path), path, site));
}

/** The same in a thread of its own, since they are asked for nothing that is found elsewhere. */
export const checkBundlesElsewhere = (given: Finished) =>
  inThread<Finished, Finding[]>(new URL(import.meta.url), checkBundles.name, given);
