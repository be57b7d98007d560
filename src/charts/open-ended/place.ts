import { type SoftBar, softBar } from '../share/place.ts';
import type { OpenRows } from './rows.ts';

/** All x in per cent of the width. */
export interface PlacedOpen extends OpenRows {
  /** Where the least that the number can be stands. */
  readonly least: number;
  /** Where the arrow ends. */
  readonly arrow: number;
  /** The share of the least, with a soft edge. */
  readonly band: SoftBar | null;
}

/** The least takes this much of the width; the arrow has the rest. Its length means nothing. */
const LEAST = 78;
const ARROW = 98;

export function placeOpen(rows: OpenRows): PlacedOpen {
  const { share } = rows;
  const value = share?.value ?? null;
  const band = value === null ? null : softBar((value * LEAST) / 100, share?.qualifier !== 'exact');
  return { ...rows, least: LEAST, arrow: ARROW, band };
}
