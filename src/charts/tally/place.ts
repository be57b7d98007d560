import { round } from '../round.ts';
import type { Tally, TallyRow } from './rows.ts';

export interface PlacedTallyRow extends TallyRow {
  /** The count as readers write it. */
  readonly words: string;
  /** Per cent of the longest bar; `null` where no bar is drawn. */
  readonly width: number | null;
}

/** Bars from zero, the longest as wide as there is room. Several things together are no bar: it would dwarf the others. */
export function placeTally({ rows, language }: Pick<Tally, 'rows' | 'language'>): PlacedTallyRow[] {
  const most = Math.max(1, ...rows.map(({ count, together }) => (together ? 0 : count)));
  const format = new Intl.NumberFormat(language);
  return rows.map((row) => ({
    ...row,
    words: format.format(row.count),
    width: row.together ? null : round((100 * row.count) / most),
  }));
}
