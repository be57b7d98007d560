import type { Fault } from '../finding.ts';
import { entries, texts } from '../read/content.ts';
import { closest, type Page, textIn } from '../read/page.ts';
import { wordsOf } from '../read/seed.ts';
import { linesOf } from '../record/article-bag.ts';
import type { Article } from '../record/project.ts';
import type { PlacedSpan } from './spans.ts';

/** Every quotation that an article's front matter records stands on its page, with the words recorded. */
export function checkQuotations(
  page: Page,
  { stem, seed, quotations }: Article,
  spans: readonly PlacedSpan[],
  faults: Fault[],
): void {
  const shown = new Set(spans.map((span) => `${span.seed.id} ${span.start}-${span.end}`));
  const ids = new Set(page.having('id').map(({ attributes }) => attributes['id']));
  for (const { id, parts, entry } of quotations) {
    const exact = texts(entry['exact']);
    const missing = parts.filter(([start, end]) => !shown.has(`${stem} ${start}-${end}`));
    if (missing.length > 0 || parts.length === 0 || !ids.has(`q-${id}`)) {
      const what =
        missing.length > 0 ? `data-span ${missing.map((part) => part.join('-')).join(', ')}` : `id q-${id}`;
      const hint = `It reads “${exact.join(' … ').slice(0, 80)}”.`;
      faults.push({
        element: null,
        rule: 'quotation-missing',
        reason: `Unexpected page without the quotation “${id}”, expected ${what}`,
        hint,
      });
    }
    const printed = parts.map(([start, end]) => (seed === undefined ? '' : wordsOf(seed, start, end)));
    if (printed.join('\n') === exact.join('\n')) continue;
    const reason = `Unexpected words of the quotation “${id}” in the front matter, expected what its seed prints: “${printed.join(' … ')}”`;
    faults.push({ element: null, rule: 'quotation-words', reason });
  }
}

/**
 * Promise 12: what an article's front matter records as reported stands on its page, word for word and as what it is,
 * and nothing of it in the element of a quotation. It may be cut into several elements where others cross it.
 */
export function checkReported({ seed, front }: Article, spans: readonly PlacedSpan[], faults: Fault[]): void {
  const shown = new Map<string, PlacedSpan[]>();
  for (const span of spans) {
    const id = span.element.attributes['data-indirect'];
    if (id === undefined) continue;
    shown.set(id, [...(shown.get(id) ?? []), span]);
    if (
      span.element.name !== 'q' &&
      span.element.name !== 'mark' &&
      closest(span.element, 'data-quotation') === null
    )
      continue;
    const reason = `Unexpected reported speech “${id}” as or inside a quotation, expected the outlet’s own words`;
    faults.push({ element: span.element.index, rule: 'reported-as-quotation', reason });
  }
  for (const entry of front['text'] === 'full' ? entries(front['indirect']) : []) {
    const id = String(entry['id']);
    const parts = entries(entry['parts']) as unknown as readonly (readonly [number, number])[];
    const pieces = shown.get(id) ?? [];
    if (!parts.every((part) => isTiled(part, pieces))) {
      const reason = `Unexpected page without all of the reported speech “${id}”, expected elements with data-indirect over ${parts.join(' and ')}`;
      faults.push({ element: null, rule: 'reported-missing', reason });
    }
    const printed = parts.map(([start, end]) => (seed === undefined ? '' : wordsOf(seed, start, end)));
    if (printed.join('\n') === texts(entry['exact']).join('\n')) continue;
    const reason = `Unexpected words of the reported speech “${id}” in the front matter, expected what its seed prints: “${printed.join(' … ')}”`;
    faults.push({ element: null, rule: 'reported-words', reason });
  }
}

/** Whether pieces lie end to end over a part. */
function isTiled([start, end]: readonly [number, number], pieces: readonly PlacedSpan[]): boolean {
  let at = start;
  for (const piece of pieces.toSorted((a, b) => a.start - b.start)) if (piece.start === at) at = piece.end;
  return at === end;
}

/** A note, and a link that is called by a number alone, has the number of its quotation or its passage: they are counted from one. */
export function checkNumbers(page: Page, { quotations, front }: Article, faults: Fault[]): void {
  const reported = front['text'] === 'full' ? entries(front['indirect']) : [];
  const numbers = new Map<string, number>([
    ...quotations.map(({ id }, at) => [`#q-${id}`, at + 1] as const),
    ...reported.map(({ id }, at) => [`#i-${id}`, at + 1] as const),
  ]);
  for (const link of page.having('href')) {
    const { href = '', id = '' } = link.attributes;
    const number = numbers.get(href);
    const [, said = /^\d+$/.exec(textIn(page, link).trim())?.[0]] = /^n-(\d+)$/.exec(id) ?? [];
    if (number === undefined || said === undefined || Number(said) === number) continue;
    const reason = `Unexpected number ${said} of ${href}, expected ${number}`;
    faults.push({ element: link.index, rule: 'unexplained', reason });
  }
}

/** What was left out of a file is listed with the line on which it begins there. */
export function checkLines(page: Page, { seed }: Article, faults: Fault[]): void {
  for (const block of page.having('data-block')) {
    const row = block.parent?.parent;
    const [cell] = page.named('td').filter(({ parent }) => parent === row);
    const said = cell === undefined ? '' : textIn(page, cell).trim();
    if (row?.name !== 'tr' || seed === undefined || !/^\d/.test(said)) continue;
    const [start = 0, end = 0] = (block.attributes['data-block'] ?? '').split('-').map(Number);
    const [first, last] = linesOf(seed.text, [start, end]);
    const lines = first === last ? `${first}` : `${first}–${last}`;
    if (said === lines) continue;
    const reason = `Unexpected line ${said} of words that were left out, expected ${lines}`;
    faults.push({ element: row.index, rule: 'unexplained', reason });
  }
}
