import { scaleLinear } from 'd3';
import type { ResolvedFigure } from '../../record/types.ts';
import { round } from '../round.ts';
import type { ShareRow } from './rows.ts';

/** A square of a unit chart, in CSS pixels. */
export interface Square {
  readonly x: number;
  readonly filled: boolean;
}
export type PlacedShare =
  | {
      readonly form: 'units';
      readonly figure: ResolvedFigure;
      readonly squares: readonly Square[];
      readonly width: number;
    }
  | { readonly form: 'bar'; readonly figure: ResolvedFigure; readonly bar: SoftBar };

/** A bar in per cent of the width; where its end is soft it fades over `fade` per cent, half on either side. */
export interface SoftBar {
  readonly solid: number;
  readonly fade: number;
}

export const SQUARE = { side: 28, pitch: 38 };
/** Per cent of the whole over which an “about” fades. */
const FADE = 6;

/** A bar from zero; `whole` is what 100 per cent of the width stands for. */
export function softBar(value: number, soft: boolean, whole = 1): SoftBar {
  const at = scaleLinear([0, whole], [0, 100])(value);
  return soft ? { solid: round(at - FADE / 2), fade: FADE } : { solid: round(at), fade: 0 };
}

export function placeShare(row: ShareRow): PlacedShare {
  const { figure } = row;
  if (row.form === 'bar') return { form: 'bar', figure, bar: softBar(row.value, row.soft) };
  const squares = Array.from({ length: row.of }, (_, i) => ({ x: i * SQUARE.pitch, filled: i < row.filled }));
  return { form: 'units', figure, squares, width: row.of * SQUARE.pitch - SQUARE.pitch + SQUARE.side };
}
