import type { Word } from './excerpt.ts';
import { fold } from './fold.ts';
import type { PageHit, QuotationHit } from './hits.ts';

/** What was found on one page. */
export interface Group {
  /** The page, from the site's root. */
  readonly page: string;
  readonly title: string;
  readonly quotations: readonly QuotationHit[];
  /** Passages outside the quotations. */
  readonly passages: readonly PageHit[];
}

/**
 * Hits by page: pages in the order of their best hit, those with a quotation first; quotations before
 * passages. A passage that only repeats what a quotation above it shows is left out.
 */
export function groupByPage(quotations: readonly QuotationHit[], pages: readonly PageHit[]): Group[] {
  const byPage = Map.groupBy(quotations, (hit) => hit.about.page);
  const passages = Map.groupBy(pages, (hit) => hit.page);
  const quoted = [...byPage].map(([page, hits]) => ({
    page,
    title: hits[0]?.about.headline ?? page,
    quotations: hits,
    passages: (passages.get(page) ?? []).filter((passage) => !isRepeated(passage, hits)),
  }));
  const other = [...passages]
    .filter(([page]) => !byPage.has(page))
    .map(([page, hits]) => ({ page, title: hits[0]?.title ?? page, quotations: [], passages: hits }));
  return [...quoted, ...other];
}

function isRepeated(passage: PageHit, quotations: readonly QuotationHit[]): boolean {
  const shown = new Set(
    quotations.flatMap((hit) => [
      ...folded([...hit.parts.flat(), ...hit.near]),
      ...foldedText(hit.about.speaker),
    ]),
  );
  return folded(passage.words.filter((word) => word.found)).every((word) => shown.has(word));
}

function folded(words: readonly Word[]): string[] {
  return foldedText(words.map((word) => word.text).join(' '));
}

function foldedText(text: string): string[] {
  return fold(text).map((token) => token.text);
}
