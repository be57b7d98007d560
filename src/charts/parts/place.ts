import { scaleLinear } from 'd3';
import { round } from '../round.ts';
import type { PartRow } from './rows.ts';

export interface PlacedPart extends PartRow {
  /** Per cent of the width, which is the whole. */
  readonly width: number;
}

/** One bar a group, each from zero on the whole's scale. */
export function placeParts(rows: readonly PartRow[]): readonly PlacedPart[] {
  const width = scaleLinear([0, rows[0]?.value ?? 1], [0, 100]);
  return rows.map((row) => ({ ...row, width: round(width(row.value)) }));
}
