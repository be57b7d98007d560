import type { Figure } from '../../model.ts';
import type { DateShown } from '../../record/types.ts';
import { dateInWords, precisionOf, startOf } from './day.ts';

type Timed = Pick<Figure, 'period' | 'asOf' | 'asOfBasis'>;

/** The period of a figure in our words: “January to November 2022”, “no start given, to 16 February 2023”. */
export function periodInWords({ period, asOf, asOfBasis }: Timed): string {
  const inferred = period?.inferred || (asOf && asOfBasis === 'inferred') ? ', inferred' : '';
  return bare(period, asOf) + inferred;
}

function bare(period: Figure['period'], asOf: string | null): string {
  if (!period) return asOf ? momentInWords(asOf) : 'not given';
  const { start } = period;
  const end = period.end ?? asOf ?? undefined;
  if (start && !period.end && (!asOf || startOf(asOf) <= startOf(start))) {
    return `from ${dateInWords(start)}, no end given`;
  }
  if (!end) return 'neither start nor end given';
  if (!start) return `no start given, to ${dateInWords(end)}`;
  return rangeInWords(start, end);
}

/** “on 16 February 2023”, “in November 2022”. */
export function momentInWords(date: string): string {
  return `${precisionOf(date) === 'day' ? 'on' : 'in'} ${dateInWords(date)}`;
}

/** “January to November 2022”: the year is said once where it is one. */
function rangeInWords(start: string, end: string): string {
  if (start === end) return dateInWords(end);
  const from = dateInWords(start);
  const sameYear = start.slice(0, 4) === end.slice(0, 4) && precisionOf(start) !== 'year';
  return `${sameYear ? from.slice(0, -5) : from} to ${dateInWords(end)}`;
}

/** “16 February 2023, inferred”, or that it is not known. */
export function dateSaid({ iso, basis }: DateShown): string {
  if (iso === null) return 'date unknown';
  return dateInWords(iso) + (basis === 'printed' ? '' : `, ${basis}`);
}
