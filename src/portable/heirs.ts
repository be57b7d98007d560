import type { Redirect } from '../model.ts';
import { anchorOf, isFile, pageOf } from './permalinks.ts';

/** A page that is no longer published, what is to stand at its address, and where its anchors went. */
export type FormerPage = Redirect & { readonly anchors: readonly Redirect[] };

/** What the redirects of a site come to. */
export interface Heirs {
  readonly formerPages: readonly FormerPage[];
  /** Files that are no longer made, and the one that stands at their address instead: its bytes. */
  readonly formerFiles: readonly { readonly path: string; readonly to: string }[];
  /** Anchors that are lost on pages which are still published, by page. */
  readonly onLivingPages: ReadonlyMap<string, readonly Redirect[]>;
  /** What is wrong with a redirect; `about` is the address to look for in the file. */
  readonly problems: readonly { readonly about: string; readonly reason: string }[];
}

/** Sorts redirects by the page at which they are met, and says which of them cannot be. */
export function resolveHeirs(redirects: readonly Redirect[], present: ReadonlySet<string>): Heirs {
  const isAnchor = ({ from }: Redirect) => anchorOf(from) !== undefined;
  const former = redirects.filter((redirect) => !isAnchor(redirect));
  const wholePages = new Set(former.map(({ from }) => from));
  const anchors = Map.groupBy(redirects.filter(isAnchor), ({ from }) => pageOf(from));
  return {
    formerPages: former.flatMap((redirect) =>
      isFile(redirect.from) ? [] : [{ ...redirect, anchors: anchors.get(redirect.from) ?? [] }],
    ),
    formerFiles: former.flatMap(({ from, to }) =>
      isFile(from) && to !== undefined ? [{ path: from, to }] : [],
    ),
    onLivingPages: new Map([...anchors].filter(([page]) => present.has(page))),
    problems: redirects.flatMap((redirect) => {
      const reason = problemOf(redirect, present, wholePages);
      return reason === null ? [] : [{ about: redirect.from, reason }];
    }),
  };
}

function problemOf(
  { from, to }: Redirect,
  present: ReadonlySet<string>,
  wholePages: ReadonlySet<string>,
): string | null {
  if (present.has(from))
    return `Unexpected \`from: ${from}\`, expected an address that is no longer published`;
  if (to !== undefined && !present.has(to))
    return `Unexpected \`to: ${to}\`, expected a page, an anchor or a file of the site`;
  if (to !== undefined && isFile(pageOf(from)) !== isFile(pageOf(to)))
    return `Unexpected \`to: ${to}\` of \`${from}\`, expected a page for a page and a file for a file`;
  const page = pageOf(from);
  if (present.has(page) || wholePages.has(page)) return null;
  return `Unexpected \`from: ${from}\` of a page that is no longer published, expected a line \`from: ${page}\` too`;
}
