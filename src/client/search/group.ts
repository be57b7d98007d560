import type { PageHit, QuotationHit } from './hits.ts';

/** What was found on one page. */
export interface Group {
  /** The page, from the site's root. */
  readonly page: string;
  readonly title: string;
  readonly quotations: readonly QuotationHit[];
  /** A passage outside the quotations. */
  readonly passage: PageHit | null;
}

/**
 * Hits by page: pages in the order of their best hit, those with a quotation first; quotations before the
 * passage. A passage that only repeats a quotation shown above it is left out.
 */
export function groupByPage(quotations: readonly QuotationHit[], pages: readonly PageHit[]): Group[] {
  const byPage = Map.groupBy(quotations, (hit) => hit.about.page);
  const passages = new Map(pages.map((hit) => [hit.page, hit]));
  const quoted = [...byPage].map(([page, hits]) => ({
    page,
    title: hits[0]?.about.headline ?? page,
    quotations: hits,
    passage: unlessRepeated(passages.get(page), hits),
  }));
  const other = pages
    .filter((hit) => !byPage.has(hit.page))
    .map((hit) => ({ page: hit.page, title: hit.title, quotations: [], passage: hit }));
  return [...quoted, ...other];
}

function unlessRepeated(passage: PageHit | undefined, quotations: readonly QuotationHit[]): PageHit | null {
  if (passage === undefined) return null;
  const found = foundText(passage.words);
  const shown = quotations.flatMap((hit) => hit.parts).map(foundText);
  return found === '' || shown.some((text) => text.includes(found)) ? null : passage;
}

function foundText(words: PageHit['words']): string {
  return words
    .filter((word) => word.found)
    .map((word) => word.text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase())
    .join(' ');
}
