import type { FactCell } from '../../record/types.ts';
import type { MatrixEvent } from '../spec.ts';

/** One fact, and for each report of the event what it prints of it; `null` where it does not. */
export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly (FactCell | null)[];
}

/** Where a report prints a fact twice, the wording that differs stands for both. */
export function matrixRows({ articles, facts }: MatrixEvent): readonly MatrixRow[] {
  return facts.map(({ id, label, cells }) => ({
    id,
    label,
    cells: articles.map(({ slug }) => {
      const own = cells.filter(({ article }) => article === slug);
      return own.find(({ differs }) => differs) ?? own[0] ?? null;
    }),
  }));
}
