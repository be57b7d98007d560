import type { Word } from './excerpt.ts';
import { fold } from './fold.ts';
import type { FoundOn, Hits, PageHit, QuotationHit } from './hits.ts';

/** What was found on one page. */
export interface Group {
  readonly on: FoundOn;
  readonly quotations: readonly QuotationHit[];
  /** Passages outside the quotations. */
  readonly passages: readonly PageHit[];
}

/**
 * Hits by page, in the order of each page's first hit; quotations before passages. A passage that only repeats
 * what a quotation above it shows is left out.
 */
export function groupByPage(hits: readonly Hits[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { quotations, passages } of hits) {
    const [first] = [...quotations, ...passages];
    if (first === undefined) continue;
    const group = groups.get(first.on.page) ?? { on: first.on, quotations: [], passages: [] };
    groups.set(first.on.page, {
      ...group,
      quotations: [...group.quotations, ...quotations],
      passages: [...group.passages, ...passages],
    });
  }
  return [...groups.values()].map((group) => ({
    ...group,
    passages: group.passages.filter((passage) => !isRepeated(passage, group.quotations)),
  }));
}

function isRepeated(passage: PageHit, quotations: readonly QuotationHit[]): boolean {
  const shown = new Set(
    quotations.flatMap((hit) => [...folded([...hit.parts.flat(), ...hit.near]), ...foldedText(hit.speaker)]),
  );
  return folded(passage.words.filter((word) => word.found)).every((word) => shown.has(word));
}

function folded(words: readonly Word[]): string[] {
  return foldedText(words.map((word) => word.text).join(' '));
}

function foldedText(text: string): string[] {
  return fold(text).map((token) => token.text);
}
