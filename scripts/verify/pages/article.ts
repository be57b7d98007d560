import type { Tell } from '../finding.ts';
import { texts } from '../read/content.ts';
import { childrenOf, closest, type Page, textIn } from '../read/page.ts';
import { linesOf, wordsOf } from '../read/seed.ts';
import type { Article, Quotation, Span } from '../record/project.ts';
import type { PlacedSpan } from './spans.ts';

/** Every quotation that an article's front matter records stands on its page, with the words recorded. */
export function checkQuotations(
  page: Page,
  { quotations }: Article,
  spans: readonly PlacedSpan[],
  tell: Tell,
): void {
  const shown = new Set(spans.map((span) => `${span.seed.id} ${span.start}-${span.end}`));
  const ids = new Set(page.having('id').map(({ attributes }) => attributes['id']));
  for (const quotation of quotations) {
    const { id, article, parts, entry } = quotation;
    const missing = parts
      .map((part) => part.join('-'))
      .filter((part) => !shown.has(`${article.stem} ${part}`));
    if (missing.length > 0 || parts.length === 0 || !ids.has(`q-${id}`)) {
      const what = missing.length > 0 ? `data-span ${missing.join(', ')}` : `id q-${id}`;
      const reason = `Unexpected page without the quotation “${id}”, expected ${what}`;
      tell(
        'quotation-missing',
        reason,
        null,
        `It reads “${texts(entry['exact']).join(' … ').slice(0, 80)}”.`,
      );
    }
    checkPrinted(quotation, (printed) =>
      tell(
        'quotation-words',
        `Unexpected words of the quotation “${id}” in the front matter, expected what its seed prints: “${printed}”`,
      ),
    );
  }
}

/** The words that the front matter records are those that its seed prints at their place. */
function checkPrinted({ article, parts, entry }: Quotation, tell: (printed: string) => void): void {
  const { seed } = article;
  const printed = parts.map(([start, end]) => (seed === undefined ? '' : wordsOf(seed, start, end)));
  if (printed.join('\n') !== texts(entry['exact']).join('\n')) tell(printed.join(' … '));
}

/**
 * Promise 12: what an article's front matter records as reported stands on its page, word for word and as what it is,
 * and nothing of it in the element of a quotation. It may be cut into several elements where others cross it.
 */
export function checkReported({ reported }: Article, spans: readonly PlacedSpan[], tell: Tell): void {
  const shown = Map.groupBy(spans, ({ element }) => element.attributes['data-indirect']);
  for (const { element } of spans) {
    const { 'data-indirect': id } = element.attributes;
    if (
      id !== undefined &&
      (/^(?:q|mark)$/.test(element.name) || closest(element, 'data-quotation') !== null)
    ) {
      const reason = `Unexpected reported speech “${id}” as or inside a quotation, expected the outlet’s own words`;
      tell('reported-as-quotation', reason, element);
    }
  }
  for (const passage of reported) {
    const { id, parts } = passage;
    if (!parts.every((part) => isTiled(part, shown.get(id) ?? []))) {
      const reason = `Unexpected page without all of the reported speech “${id}”, expected elements with data-indirect over ${parts.join(' and ')}`;
      tell('reported-missing', reason);
    }
    checkPrinted(passage, (printed) =>
      tell(
        'reported-words',
        `Unexpected words of the reported speech “${id}” in the front matter, expected what its seed prints: “${printed}”`,
      ),
    );
  }
}

/** Whether pieces lie end to end over a part. */
function isTiled([start, end]: Span, pieces: readonly PlacedSpan[]): boolean {
  let at = start;
  for (const piece of pieces.toSorted((a, b) => a.start - b.start)) if (piece.start === at) at = piece.end;
  return at === end;
}

/** A note, and a link that is called by a number alone, has the number of its quotation or its passage: they are counted from one. */
export function checkNumbers(page: Page, { quotations, reported }: Article, tell: Tell): void {
  const numbers = new Map<string, number>([
    ...quotations.map(({ id }, at) => [`#q-${id}`, at + 1] as const),
    ...reported.map(({ id }, at) => [`#i-${id}`, at + 1] as const),
  ]);
  for (const link of page.having('href')) {
    const { href = '', id = '' } = link.attributes;
    const number = numbers.get(href);
    const [, said = /^\d+$/.exec(textIn(page, link).trim())?.[0]] = /^n-(\d+)$/.exec(id) ?? [];
    if (number !== undefined && said !== undefined && Number(said) !== number)
      tell('unexplained', `Unexpected number ${said} of ${href}, expected ${number}`, link);
  }
}

/** What was left out of a file is listed with the line on which it begins there. */
export function checkLines(page: Page, { seed }: Article, tell: Tell): void {
  for (const block of page.having('data-block')) {
    const row = block.parent?.parent;
    if (row?.name !== 'tr' || seed === undefined) continue;
    const [cell] = childrenOf(page, row, 'td');
    const said = cell === undefined ? '' : textIn(page, cell).trim();
    const [start = 0, end = 0] = (block.attributes['data-block'] ?? '').split('-').map(Number);
    const [first, last] = linesOf(seed, [start, end]);
    const lines = first === last ? `${first}` : `${first}–${last}`;
    if (/^\d/.test(said) && said !== lines)
      tell('unexplained', `Unexpected line ${said} of words that were left out, expected ${lines}`, row);
  }
}
