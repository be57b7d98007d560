import { compareCodeUnits } from '../anchor/order.ts';
import { longestLine, policyOf } from './hosting-headers.ts';
import type { InlineHashes } from './policy.ts';

/** What the name of the header and the hashes of `404.html` take of its line, and a hash of a style. */
const room = 200;
const hashLength = "'sha256-' ".length + 44;

/**
 * The styles of a group of pages that are better kept in files: where many pages have a style of their own,
 * their hashes no longer fit in one header. Those that most pages share stay in the pages.
 * @returns hashes of the styles to move; none where all fit.
 */
export function stylesToMove(pattern: string, pages: readonly InlineHashes[]): Set<string> {
  // A copy in one file is to stay one file.
  if (pattern === '/offline/*') return new Set();
  const left =
    longestLine -
    room -
    policyOf(
      pattern,
      pages.map(({ scripts }) => ({ scripts, styles: [] })),
    ).length;
  const uses = new Map<string, number>();
  for (const { styles } of pages) for (const style of styles) uses.set(style, (uses.get(style) ?? 0) + 1);
  const byUse = [...uses].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || compareCodeUnits(a, b));
  return new Set(byUse.slice(Math.max(0, Math.floor(left / hashLength))).map(([style]) => style));
}

/** Takes styles out of a page. `fileOf` answers the link to a style's file, or `null` where it stays. */
export function linkStyles(html: string, fileOf: (css: string) => string | null): string {
  return html.replace(/<style\b([^>]*)>([\s\S]*?)<\/style>/g, (whole, _attributes, css: string) => {
    const file = fileOf(css);
    return file === null ? whole : `<link rel="stylesheet" href="${file}">`;
  });
}
