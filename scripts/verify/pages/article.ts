import type { Fault } from '../finding.ts';
import { texts } from '../read/content.ts';
import type { Page } from '../read/page.ts';
import { wordsOf } from '../read/seed.ts';
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
