/** Promise 9: what was published stays reachable. Addresses are paths from the site's root, `page.html#anchor`. */

import type { Redirect } from '../model.ts';
import { compareCodeUnits } from '../text/order.ts';

/** A page and the anchors that others link to. */
export interface AnchoredPage {
  readonly path: string;
  readonly anchors: readonly string[];
}

/** Pages that nobody links to: errors, and copies for reading offline. */
const passing = /^(?:404\.html$|offline\/|pagefind\/)/;

/** Files that others fetch or import: data, citations, the files of charts, feeds. */
const fetched = /^(?:data|charts|cite|feeds)\/|^articles\/[^/]+\.json$|^citations\./;

/** Whether an address is that of a file and of no page. */
export const isFile = (path: string) => !path.endsWith('.html');

/** The addresses of the pages, of their lasting anchors and of the files that others fetch, sorted. */
export function permalinksOf(pages: readonly AnchoredPage[], files: Iterable<string>): string[] {
  const ofPages = pages
    .filter(({ path }) => !passing.test(path))
    .flatMap(({ path, anchors }) => [path, ...anchors.map((anchor) => `${path}#${anchor}`)]);
  const ofFiles = [...files].filter((path) => isFile(path) && fetched.test(path));
  return [...ofPages, ...ofFiles].toSorted(compareCodeUnits);
}

/** A published address, and the line of `permalinks.txt` on which it stands. */
export interface Published {
  readonly address: string;
  readonly line: number;
}

/** Reads `permalinks.txt`: one address a line; blank lines and lines that start with `#` say nothing. */
export function readPermalinks(text: string): Published[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    const address = line.trim();
    return address === '' || address.startsWith('#') ? [] : [{ address, line: at + 1 }];
  });
}

/** Writes `permalinks.txt`. Addresses are only ever added: those that were lost are still promised. */
export function writePermalinks(
  published: readonly Published[],
  present: readonly string[],
): { text: string; added: number } {
  const known = new Set(published.map(({ address }) => address));
  const all = new Set([...known, ...present]);
  const head = '# Published addresses. The build fails when one is lost; see redirects.yaml.\n';
  return {
    text: `${head}${[...all].toSorted(compareCodeUnits).join('\n')}\n`,
    added: all.size - known.size,
  };
}

export const pageOf = (address: string) => address.replace(/#.*$/s, '');
export const anchorOf = (address: string) => /#(.+)$/s.exec(address)?.[1];

/** The published addresses that neither stand in the site nor have an heir or a reason. */
export function lostPermalinks(
  published: readonly Published[],
  present: ReadonlySet<string>,
  redirects: readonly Redirect[],
): Published[] {
  const answers = new Map(redirects.map((redirect) => [redirect.from, redirect]));
  return published.filter(({ address }) => {
    if (present.has(address) || answers.has(address)) return false;
    const page = present.has(pageOf(address)) ? undefined : answers.get(pageOf(address));
    if (page === undefined) return true;
    // A page that is gone takes its anchors along; the heir of a page must have them, or be an anchor itself.
    if (page.to === undefined || anchorOf(page.to) !== undefined) return false;
    return !present.has(`${page.to}#${anchorOf(address)}`);
  });
}
