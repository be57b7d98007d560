import { type PlacedStretch, placeStretch, type TimeTick, timeAxis } from '../time/axis.ts';
import type { EndMark } from '../time/stretch.ts';
import type { PeriodGroup, PeriodRow } from './rows.ts';

export interface PlacedRow extends PeriodRow {
  readonly placed: PlacedStretch | null;
}

/** A period chart of which nothing is left to decide. All x in per cent of the width of a cell. */
export interface PlacedPeriods {
  readonly ticks: readonly TimeTick[];
  readonly groups: readonly { readonly label: string; readonly rows: readonly PlacedRow[] }[];
  /** The marks in use, for the legend. */
  readonly marks: ReadonlySet<EndMark>;
  /** A dotted line is in use. */
  readonly open: boolean;
}

export function placePeriods(groups: readonly PeriodGroup[]): PlacedPeriods {
  const stretches = groups
    .flatMap(({ rows }) => rows.map(({ stretch }) => stretch))
    .filter((one) => one !== null);
  const axis = timeAxis(stretches);
  return {
    ticks: axis.ticks,
    groups: groups.map(({ label, rows }) => ({
      label,
      rows: rows.map((row) => ({ ...row, placed: row.stretch && placeStretch(row.stretch, axis) })),
    })),
    marks: new Set(stretches.map(({ end }) => end)),
    open: stretches.some(({ openStart, openEnd }) => openStart || openEnd),
  };
}
