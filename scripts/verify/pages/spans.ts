import { difference } from '../difference.ts';
import type { Fault } from '../finding.ts';
import { closest, type Page, type PageElement, textIn } from '../read/page.ts';
import { readSpan, type Seeds, type SeedText, seedPlace, wordsOf } from '../read/seed.ts';

/** Printed words on a page, at their place in a seed. */
export interface PlacedSpan {
  readonly element: PageElement;
  readonly seed: SeedText;
  readonly start: number;
  readonly end: number;
}

/**
 * Promise 1: every element with `data-span` holds exactly the words that its seed prints there. Answers the
 * spans that name a real place, whether their words are right or not.
 */
export function checkSpans(page: Page, seeds: Seeds, faults: Fault[]): PlacedSpan[] {
  return page.having('data-span').flatMap((element) => {
    const span = place(element, seeds, faults);
    if (span === null) return [];
    const printed = wordsOf(span.seed, span.start, span.end);
    const { id = '' } = element.attributes;
    if (/^s-\d+-\d+$/.test(id) && id !== `s-${span.start}-${span.end}`) {
      const reason = `Unexpected id ${id} on the words ${span.start}-${span.end}, expected one that names them`;
      faults.push({ element: element.index, rule: 'span-place', reason });
    }
    const shown = textIn(page, element);
    if (shown === printed) return [span];
    const where = seedPlace(span.seed, span.start);
    const reason = `Unexpected words in ${span.start}-${span.end}, expected what ${where} prints`;
    faults.push({ element: element.index, rule: 'verbatim', reason, hint: difference(printed, shown) });
    return [span];
  });
}

function place(element: PageElement, seeds: Seeds, faults: Fault[]): PlacedSpan | null {
  const stem = closest(element, 'data-seed')?.attributes['data-seed'];
  const seed = seeds.get(stem ?? '');
  const value = element.attributes['data-span'] ?? '';
  const span = seed && readSpan(value, seed);
  if (seed && span) return { element, seed, start: span[0], end: span[1] };
  const reason = seed
    ? `Unexpected data-span “${value}”, expected a span inside ${seed.path} (0-${seed.text.length})`
    : `Unexpected data-span under ${stem === undefined ? 'no data-seed' : `data-seed “${stem}”`}, expected a seed of this project`;
  faults.push({ element: element.index, rule: 'span-place', reason });
  return null;
}
