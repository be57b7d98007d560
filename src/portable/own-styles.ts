import { longestLine, policyOf } from './hosting-headers.ts';
import type { InlineHashes } from './policy.ts';

/** What the name of the header and the hashes of `404.html` take. */
const room = 200;

/**
 * The styles of a group of pages that are better kept in files: where many pages have a style of their own,
 * their hashes no longer fit in one header. Those that most pages share stay in the pages.
 * @returns hashes of the styles to move; none where all fit.
 */
export function stylesToMove(pattern: string, pages: readonly InlineHashes[]): Set<string> {
  if (policyOf(pattern, pages).length <= longestLine - room) return new Set();
  const uses = new Map<string, number>();
  for (const { styles } of pages) for (const style of styles) uses.set(style, (uses.get(style) ?? 0) + 1);
  const rare = Math.max(1, Math.floor(pages.length / 50));
  const moved = new Set([...uses].filter(([, times]) => times <= rare).map(([style]) => style));
  return moved;
}

/** Takes styles out of a page. `fileOf` answers the link to a style's file, or `null` where it stays. */
export function linkStyles(html: string, fileOf: (css: string) => string | null): string {
  return html.replace(/<style\b([^>]*)>([\s\S]*?)<\/style>/g, (whole, _attributes, css: string) => {
    const file = fileOf(css);
    return file === null ? whole : `<link rel="stylesheet" href="${file}">`;
  });
}
