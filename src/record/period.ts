import type { Figure } from '../model.ts';
import { basisWords, dateWords } from './dates.ts';
import type { DateShown } from './types.ts';

type Timed = Pick<Figure, 'period' | 'asOf' | 'asOfBasis'>;

/** The language of our own sentences, in which charts are written too. */
const OURS = 'en-GB';

/** The period of a figure in our words: “January to November 2022”, “no start given, to 16 February 2023”. */
export function periodWords({ period, asOf, asOfBasis }: Timed, language = OURS): string {
  const inferred = period?.inferred || (asOf && asOfBasis === 'inferred') ? ', inferred' : '';
  return bare(period, asOf, language) + inferred;
}

function bare(period: Figure['period'], asOf: string | null, language: string): string {
  if (!period) return asOf ? momentWords(asOf, language) : 'not given';
  const words = (date: string) => dateWords(date, language);
  const { start } = period;
  const end = period.end ?? asOf ?? undefined;
  if (start && !period.end && (!asOf || Date.parse(asOf) <= Date.parse(start))) {
    return `from ${words(start)}, no end given`;
  }
  if (!end) return 'neither start nor end given';
  if (!start) return `no start given, to ${words(end)}`;
  if (start === end) return words(end);
  // The year is said once where it is one: “January to November 2022”.
  const year = start.length > 4 && start.slice(0, 4) === end.slice(0, 4) ? ` ${end.slice(0, 4)}` : '';
  const from = words(start);
  return `${from.endsWith(year) ? from.slice(0, from.length - year.length) : from} to ${words(end)}`;
}

/** “on 16 February 2023”, “in November 2022”. */
export function momentWords(date: string, language = OURS): string {
  return `${date.length === 10 ? 'on' : 'in'} ${dateWords(date, language)}`;
}

/** “16 February 2023, inferred”, or that it is not known. */
export function dateSaid(date: DateShown): string {
  return date.iso === null ? 'date unknown' : dateWords(date.iso, OURS) + basisWords(date);
}
