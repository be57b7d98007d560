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

/** Squares in rows of eight, in the order given. */
export function placeSquares(quotations: readonly ResolvedQuotation[]): PlacedSquares {
  const squares = quotations.map((quotation, i) => ({
    quotation,
    x: 5 + (i % IN_ROW) * PITCH,
    y: 5 + Math.floor(i / IN_ROW) * PITCH,
  }));
  return {
    squares,
    width: PITCH * Math.min(quotations.length, IN_ROW),
    height: PITCH * Math.ceil(quotations.length / IN_ROW),
  };
}
