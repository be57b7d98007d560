import { format } from 'd3';
import type { ResolvedFigure } from '../../record/types.ts';

/** A group within a whole. Groups may overlap: they are never added, stacked or subtracted. */
export interface PartRow {
  readonly figure: ResolvedFigure;
  readonly value: number;
  /** Our arithmetic, in words: “12.9 %”; `null` for the whole. */
  readonly share: string | null;
}

const percent = format('.1f');

/** The first figure is the whole. Figures without a value have been refused before. */
export function partRows(figures: readonly ResolvedFigure[]): readonly PartRow[] {
  const whole = figures[0]?.value ?? 0;
  return figures.flatMap((figure, i) => {
    const { value } = figure;
    if (value === null) return [];
    return [{ figure, value, share: i === 0 ? null : `${percent((100 * value) / whole)} %` }];
  });
}
