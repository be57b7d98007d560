import type { Redirect } from '../model.ts';
import { anchorOf, isFile, pageOf } from './permalinks.ts';

/** Where an anchor went: to another place, or nowhere. */
export interface AnchorHeir {
  readonly anchor: string;
  readonly to: string | null;
  /** Why it has no heir; `null` where it has one. */
  readonly gone: string | null;
}

/** A page that is no longer published, and what is to stand at its address. */
export interface FormerPage {
  readonly path: string;
  readonly to: string | null;
  readonly gone: string | null;
  readonly anchors: readonly AnchorHeir[];
}

/** What the redirects of a site come to. */
export interface Heirs {
  readonly formerPages: readonly FormerPage[];
  /** Files that are no longer made, and the one that stands at their address instead: its bytes. */
  readonly formerFiles: readonly { readonly path: string; readonly to: string }[];
  /** Anchors that are lost on pages which are still published, by page. */
  readonly onLivingPages: ReadonlyMap<string, readonly AnchorHeir[]>;
  /** What is wrong with a redirect; `about` is the address to look for in the file. */
  readonly problems: readonly { readonly about: string; readonly reason: string }[];
}

/** Sorts redirects by the page at which they are met, and says which of them cannot be. */
export function resolveHeirs(redirects: readonly Redirect[], present: ReadonlySet<string>): Heirs {
  const wholePages = new Map(
    redirects.filter(({ from }) => anchorOf(from) === undefined).map((redirect) => [redirect.from, redirect]),
  );
  const anchors = Map.groupBy(
    redirects.filter(({ from }) => anchorOf(from) !== undefined),
    ({ from }) => pageOf(from),
  );
  const heirsOf = (page: string) => (anchors.get(page) ?? []).map(heirOf);
  const former = [...wholePages.values()];
  return {
    formerPages: former.flatMap(({ from, to, gone }) =>
      isFile(from) ? [] : [{ path: from, to: to ?? null, gone: gone ?? null, anchors: heirsOf(from) }],
    ),
    formerFiles: former.flatMap(({ from, to }) =>
      isFile(from) && to !== undefined ? [{ path: from, to }] : [],
    ),
    onLivingPages: new Map(
      [...anchors.keys()].flatMap((page) => (present.has(page) ? [[page, heirsOf(page)]] : [])),
    ),
    problems: redirects.flatMap((redirect) => {
      const reason = problemOf(redirect, present, wholePages);
      return reason === null ? [] : [{ about: redirect.from, reason }];
    }),
  };
}

function heirOf({ from, to, gone }: Redirect): AnchorHeir {
  return { anchor: anchorOf(from) ?? '', to: to ?? null, gone: gone ?? null };
}

function problemOf(
  { from, to }: Redirect,
  present: ReadonlySet<string>,
  wholePages: ReadonlyMap<string, Redirect>,
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
