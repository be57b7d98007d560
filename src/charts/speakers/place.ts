import type { ResolvedQuotation } from '../../record/types.ts';

/** A square that stands for one quotation, in CSS pixels. */
export interface PlacedQuotation {
  readonly quotation: ResolvedQuotation;
  readonly x: number;
  readonly y: number;
}
export interface PlacedSquares {
  readonly squares: readonly PlacedQuotation[];
  readonly width: number;
  readonly height: number;
}

/** A side of 14 in a pitch of 24, so that each square can be hit by a finger. */
export const SIDE = 14;
const PITCH = 24;
const IN_ROW = 8;

/** Squares in rows of eight, or of as many as there is room for, in the order given. */
export function placeSquares(quotations: readonly ResolvedQuotation[], room = PITCH * IN_ROW): PlacedSquares {
  const inRow = Math.max(1, Math.min(IN_ROW, Math.floor(room / PITCH)));
  const squares = quotations.map((quotation, i) => ({
    quotation,
    x: 5 + (i % inRow) * PITCH,
    y: 5 + Math.floor(i / inRow) * PITCH,
  }));
  return {
    squares,
    width: PITCH * Math.min(quotations.length, inRow),
    height: PITCH * Math.ceil(quotations.length / inRow),
  };
}
