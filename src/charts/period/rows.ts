import type { ResolvedFigure } from '../../record/types.ts';
import { type Stretch, stretchOf } from '../time/stretch.ts';
import { periodInWords } from '../time/words.ts';
import { capital } from '../words.ts';

/** One figure of the period chart. */
export interface PeriodRow {
  readonly figure: ResolvedFigure;
  /** The period in our words. */
  readonly period: string;
  /** `null` where no time is given: the row stays, its drawing is empty. */
  readonly stretch: Stretch | null;
}

/** What is counted, with the figures that count it. */
export interface PeriodGroup {
  readonly label: string;
  readonly rows: readonly PeriodRow[];
}

/** Figures by what they count, in the order given; within a group by the end of their time, undated ones last. */
export function periodGroups(figures: readonly ResolvedFigure[]): readonly PeriodGroup[] {
  const byUnit = Map.groupBy(figures, ({ unit }) => unit);
  return [...byUnit].map(([unit, members]) => ({
    label: capital(unit),
    rows: members.map(periodRow).toSorted((a, b) => endOfRow(a) - endOfRow(b)),
  }));
}

function periodRow(figure: ResolvedFigure): PeriodRow {
  return { figure, period: periodInWords(figure), stretch: stretchOf(figure) };
}

function endOfRow({ stretch }: PeriodRow): number {
  if (!stretch) return Number.MAX_SAFE_INTEGER;
  return Number(stretch.to ?? stretch.from ?? Number.MAX_SAFE_INTEGER - 1);
}
