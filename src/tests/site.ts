/** The finished site as the tests read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn } from '../../scripts/folder.ts';

/** The folder of this repository. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The finished site: `dist/`, or the folder named by ON_THE_RECORD_DIST. */
export const dist = process.env['ON_THE_RECORD_DIST'] ?? join(repository, 'dist');

/** A built page. */
export interface SitePage {
  /** Path from the root of the site, with forward slashes. */
  readonly path: string;
  readonly html: string;
  /** What kind of page it is: its `data-page`, or else the folder it lies in. */
  readonly kind: string;
}

/** All pages of the finished site; Pagefind's own files are none. */
export function sitePages(): SitePage[] {
  const paths = filesIn(dist).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
  return paths.map((path) => {
    const html = readFileSync(join(dist, path), 'utf8');
    const [, kind = path.includes('/') ? path.slice(0, path.indexOf('/')) : path] =
      /<html[^>]*\sdata-page="?([\w-]+)/.exec(html) ?? [];
    return { path, html, kind };
  });
}

/** Of each kind of page the longest and the shortest: between them they hold nearly all that a kind can hold. */
export function pagesOfEachKind(): SitePage[] {
  const kinds = Map.groupBy(sitePages(), ({ kind }) => kind);
  return [...kinds.values()].flatMap((pages) => {
    const bySize = pages.toSorted((a, b) => a.html.length - b.html.length);
    return [...new Set([bySize.at(-1), bySize[0]])].filter((page) => page !== undefined);
  });
}
