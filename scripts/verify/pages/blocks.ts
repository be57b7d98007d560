import { difference } from '../difference.ts';
import type { Tell } from '../finding.ts';
import { type Page, type PageElement, printedRuns, valueAround } from '../read/page.ts';
import { readSpan, type Seeds, type SeedText, seedPlace, wordsOf } from '../read/seed.ts';
import type { PlacedSpan } from './spans.ts';

/** Words of a caption that may be shown. */
const CAPTION_WORDS = 5;

/**
 * Promise 2: the blocks of a page tile each seed it shows, and each block holds the words printed there.
 * Where only sentences are shown (`text: quotations`), what is shown must stand there in that order.
 * Answers the stems of the seeds that the page shows.
 */
export function checkBlocks(page: Page, seeds: Seeds, wholeText: boolean, tell: Tell): string[] {
  const bySeed = new Map<SeedText, PlacedSpan[]>();
  for (const element of page.having('data-block')) {
    const seed = seeds.get(valueAround(element, 'data-seed') ?? '');
    const span = seed && readSpan(element.attributes['data-block'] ?? '', seed);
    if (seed && span) {
      const block = { element, seed, start: span[0], end: span[1] };
      bySeed.set(seed, [...(bySeed.get(seed) ?? []), block]);
      checkWords(page, block, wholeText, tell);
    } else
      tell('block-place', 'Unexpected data-block, expected a span inside a seed of this project', element);
  }
  for (const [seed, blocks] of bySeed) checkTiles(seed, blocks, tell);
  return Array.from(bySeed.keys(), ({ id }) => id);
}

function checkTiles(seed: SeedText, blocks: readonly PlacedSpan[], tell: Tell): void {
  let at = 0;
  let last: PageElement | null = null;
  for (const { element, start, end } of blocks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start !== at) {
      const [from, to] = [Math.min(start, at), Math.max(start, at)];
      const what =
        start > at
          ? `a gap: ${from}-${to} belongs to no block`
          : `an overlap: ${from}-${to} belongs to two blocks`;
      const reason = `Unexpected block ${start}-${end}, expected one from ${at}; ${what}`;
      tell(
        'accounted-for',
        reason,
        element,
        `${seedPlace(seed, from)} “${seed.text.slice(from, to).slice(0, 80)}”`,
      );
    }
    at = Math.max(at, end);
    last = element;
  }
  if (at !== seed.text.length) {
    const reason = `Unexpected end of the blocks at ${at}, expected the end of ${seed.path} at ${seed.text.length}`;
    tell('accounted-for', reason, last, `${seedPlace(seed, at)} “${seed.text.slice(at, at + 80)}”`);
  }
}

function checkWords(
  page: Page,
  { element, seed, start, end }: PlacedSpan,
  wholeText: boolean,
  tell: Tell,
): void {
  const printed = wordsOf(seed, start, end).trim();
  const runs = printedRuns(page, element);
  const shown = runs.join('').trim();
  if (element.attributes['data-role'] === 'caption' ? isOpening(shown, printed) : shown === printed) return;
  if (!wholeText && standInOrder(runs, printed)) return;
  const where = seedPlace(seed, start);
  const reason = `Unexpected words in block ${start}-${end}, expected what ${where} prints`;
  tell('block-words', reason, element, difference(printed, shown));
}

function isOpening(shown: string, printed: string): boolean {
  const opening = printed.split(/\s+/).slice(0, CAPTION_WORDS).join(' ');
  return shown.split(/\s+/).join(' ') === opening;
}

function standInOrder(runs: readonly string[], printed: string): boolean {
  let at = 0;
  return runs.every((run) => {
    const found = printed.indexOf(run.trim(), at);
    at = found + run.trim().length;
    return found !== -1;
  });
}
