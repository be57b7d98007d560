import { difference } from '../difference.ts';
import type { Tell } from '../finding.ts';
import { type Page, type PageElement, textIn, valueAround } from '../read/page.ts';
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
export function checkSpans(page: Page, seeds: Seeds, tell: Tell): PlacedSpan[] {
  return page.having('data-span').flatMap((element) => {
    const placed = placeOf(element, seeds, tell);
    if (placed === null) return [];
    const { seed, start, end } = placed;
    const { id = '' } = element.attributes;
    if (/^s-\d+-\d+$/.test(id) && id !== `s-${start}-${end}`) {
      const reason = `Unexpected id ${id} on the words ${start}-${end}, expected one that names them`;
      tell('span-place', reason, element);
    }
    const [printed, shown] = [wordsOf(seed, start, end), textIn(page, element)];
    if (shown !== printed) {
      const reason = `Unexpected words in ${start}-${end}, expected what ${seedPlace(seed, start)} prints`;
      tell('verbatim', reason, element, difference(printed, shown));
    }
    return [placed];
  });
}

function placeOf(element: PageElement, seeds: Seeds, tell: Tell): PlacedSpan | null {
  const { 'data-span': value = '' } = element.attributes;
  const stem = valueAround(element, 'data-seed');
  const seed = seeds.get(stem ?? '');
  const span = seed && readSpan(value, seed);
  if (seed && span) return { element, seed, start: span[0], end: span[1] };
  const expected = seed
    ? `“${value}”, expected a span inside ${seed.path} (0-${seed.text.length})`
    : `under ${stem === undefined ? 'no data-seed' : `data-seed “${stem}”`}, expected a seed of this project`;
  tell('span-place', `Unexpected data-span ${expected}`, element);
  return null;
}
