import type { ResolvedFigure } from '../../record/types.ts';

/** A number that may be larger, and a share of it. */
export interface OpenRows {
  readonly whole: ResolvedFigure;
  readonly share: ResolvedFigure | null;
}

/** The first figure is the number, the second, if there is one, a share of it. */
export function openRows(figures: readonly ResolvedFigure[]): OpenRows {
  const [whole, share = null] = figures;
  if (!whole) throw new Error('an open-ended chart needs the number that may be larger');
  return { whole, share };
}
