import type { ComponentUse } from '../content/elements.ts';
import type { CiteBook } from './cites.ts';
import type { PageCites, ResolvedCite } from './types.ts';

/**
 * Resolves the citations of a topic's page, and numbers them by their first mention in its text; those that only the
 * claims at its head have (`claimed`) come last.
 */
export function pageCites(
  claimed: readonly ResolvedCite[],
  uses: readonly ComponentUse[],
  path: string,
  book: CiteBook,
): PageCites {
  const cites = new Map<string, { readonly number: number; readonly cite: ResolvedCite }>();
  const paragraphs = new Map<number | null, number[]>();
  for (const { name, attributes, places, paragraph } of uses) {
    if (name !== 'Cite') continue;
    const { article = '', exact = '', ...around } = attributes;
    const cite = book.resolve({ article, exact, ...around }, path, places);
    if (cite === null) continue;
    const entry = cites.get(cite.href) ?? { number: cites.size + 1, cite };
    cites.set(cite.href, entry);
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), entry.number]);
  }
  for (const cite of claimed) {
    if (!cites.has(cite.href)) cites.set(cite.href, { number: cites.size + 1, cite });
  }
  return { cites: [...cites.values()].map(({ cite }) => cite), paragraphs: [...paragraphs.values()] };
}

/** Those of a paragraph's numbers that no earlier paragraph of the page has: only their words stand beside it. */
export function newNumbers(numbers: readonly number[], { paragraphs }: PageCites): number[] {
  const key = numbers.join();
  const here = paragraphs.findIndex((one) => one.join() === key);
  const earlier = new Set(paragraphs.slice(0, Math.max(here, 0)).flat());
  return [...new Set(numbers)].filter((number) => !earlier.has(number));
}
