import { difference } from '../difference.ts';
import type { Fault } from '../finding.ts';
import { closest, type Page, type PageElement, printedRuns } from '../read/page.ts';
import { readSpan, type Seeds, type SeedText, seedPlace, wordsOf } from '../read/seed.ts';

/** Words of a caption that may be shown. */
const CAPTION_WORDS = 5;

interface PlacedBlock {
  readonly element: PageElement;
  readonly start: number;
  readonly end: number;
}

/**
 * Promise 2: the blocks of a page tile each seed it shows, and each block holds the words printed there.
 * Where only sentences are shown (`text: quotations`), what is shown must stand there in that order.
 * Answers the stems of the seeds that the page shows.
 */
export function checkBlocks(page: Page, seeds: Seeds, wholeText: boolean, faults: Fault[]): string[] {
  const bySeed = new Map<string, PlacedBlock[]>();
  for (const element of page.having('data-block')) {
    const stem = closest(element, 'data-seed')?.attributes['data-seed'] ?? '';
    const seed = seeds.get(stem);
    const span = seed && readSpan(element.attributes['data-block'] ?? '', seed);
    if (seed && span) {
      bySeed.set(stem, [...(bySeed.get(stem) ?? []), { element, start: span[0], end: span[1] }]);
      checkWords(page, element, seed, span, wholeText, faults);
    } else
      faults.push({
        element: element.index,
        rule: 'block-place',
        reason: 'Unexpected data-block, expected a span inside a seed of this project',
      });
  }
  for (const [stem, blocks] of bySeed) checkTiles(seeds.get(stem), blocks, faults);
  return [...bySeed.keys()];
}

function checkTiles(seed: SeedText | undefined, blocks: readonly PlacedBlock[], faults: Fault[]): void {
  if (seed === undefined) return;
  let at = 0;
  let last: PageElement | null = null;
  for (const { element, start, end } of blocks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start !== at) {
      const what =
        start > at
          ? `a gap: ${at}-${start} belongs to no block`
          : `an overlap: ${start}-${at} belongs to two blocks`;
      const hint = `${seedPlace(seed, Math.min(start, at))} “${seed.text.slice(Math.min(start, at), Math.max(start, at)).slice(0, 80)}”`;
      faults.push({
        element: element.index,
        rule: 'accounted-for',
        reason: `Unexpected block ${start}-${end}, expected one from ${at}; ${what}`,
        hint,
      });
    }
    at = Math.max(at, end);
    last = element;
  }
  if (at === seed.text.length) return;
  const reason = `Unexpected end of the blocks at ${at}, expected the end of ${seed.path} at ${seed.text.length}`;
  faults.push({
    element: last?.index ?? null,
    rule: 'accounted-for',
    reason,
    hint: `${seedPlace(seed, at)} “${seed.text.slice(at, at + 80)}”`,
  });
}

function checkWords(
  page: Page,
  element: PageElement,
  seed: SeedText,
  [start, end]: readonly [number, number],
  wholeText: boolean,
  faults: Fault[],
): void {
  const printed = wordsOf(seed, start, end).trim();
  const runs = printedRuns(page, element);
  const shown = runs.join('').trim();
  if (element.attributes['data-role'] === 'caption' ? isOpening(shown, printed) : shown === printed) return;
  if (!wholeText && standInOrder(runs, printed)) return;
  const reason = `Unexpected words in block ${start}-${end}, expected what ${seedPlace(seed, start)} prints`;
  faults.push({ element: element.index, rule: 'block-words', reason, hint: difference(printed, shown) });
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
