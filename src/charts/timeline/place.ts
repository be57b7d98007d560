import { type PlacedStretch, placeStretch, type TimeTick, timeAxis } from '../time/axis.ts';
import type { EndMark } from '../time/stretch.ts';
import type { TimelineRow } from './rows.ts';

export interface PlacedTimeline {
  readonly ticks: readonly TimeTick[];
  readonly rows: readonly (TimelineRow & { readonly placed: PlacedStretch | null })[];
  readonly marks: ReadonlySet<EndMark>;
}

export function placeTimeline(rows: readonly TimelineRow[]): PlacedTimeline {
  const stretches = rows.map(({ stretch }) => stretch).filter((one) => one !== null);
  const axis = timeAxis(stretches);
  return {
    ticks: axis.ticks,
    rows: rows.map((row) => ({ ...row, placed: row.stretch && placeStretch(row.stretch, axis) })),
    marks: new Set(stretches.map(({ end }) => end)),
  };
}
