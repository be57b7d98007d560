import type { FactCell } from './types.ts';

/** What two cells must share to say the same: the number as printed, how sure, and of what and when. */
const sense = ({ number, certainty, scope }: FactCell): string =>
  [certainty, number?.toLowerCase() ?? '', scope ?? ''].join('\n');

/**
 * Marks the cells whose like no other report has. A report alone with a fact differs from nobody; its cells that
 * say different things differ from each other only where another report has the fact too. `others` are compared
 * with, and not marked.
 */
export function markDiffering(cells: readonly FactCell[], others: readonly FactCell[] = []): FactCell[] {
  const all = [...cells, ...others];
  return cells.map((cell) => {
    const elsewhere = all.filter(({ article }) => article !== cell.article);
    const differs = elsewhere.length > 0 && !elsewhere.some((other) => sense(other) === sense(cell));
    return { ...cell, differs };
  });
}
