import type { Figure } from '../../model.ts';
import { dateWords } from '../dates.ts';

/** The period that a figure covers, in words; what the source does not give is said to be missing. */
export function periodWords(
  { period, asOf, asOfBasis }: Pick<Figure, 'period' | 'asOf' | 'asOfBasis'>,
  language: string,
): string {
  const at = asOf === null ? null : dateWords(asOf, language);
  const isInferred = asOf !== null && asOfBasis === 'inferred';
  if (period === null) return at === null ? 'Not given' : `At ${at}${isInferred ? ', inferred' : ''}`;
  const { printed, inferred } = period;
  const how = isInferred || inferred !== undefined ? ', inferred' : '';
  const quoted = printed === undefined ? '' : `“${printed}”`;
  const range = rangeWords(period, at, language);
  return [quoted, range && range + how].filter(Boolean).join(': ') || 'Not given';
}

/** “January 2022 to 16 February 2023”; the day at which a count had been reached ends a period that gives no end. */
function rangeWords(
  { start, end }: NonNullable<Figure['period']>,
  at: string | null,
  language: string,
): string {
  if (start === undefined && end === undefined) return at === null ? '' : `at ${at}`;
  const from = start === undefined ? 'no start given' : dateWords(start, language);
  const to = end === undefined ? (at ?? 'no end given') : dateWords(end, language);
  return from === to ? from : `${from} to ${to}`;
}
