import type { Figure } from '../../model.ts';
import { dateWords } from '../dates.ts';

/** The period that a figure covers, in words; what the source does not give is said to be missing. */
export function periodWords({ period, asOf }: Pick<Figure, 'period' | 'asOf'>, language: string): string {
  if (period === null) return asOf === null ? 'Not given' : `At ${dateWords(asOf, language)}`;
  const { printed, start, end } = period;
  const quoted = printed === undefined ? '' : `“${printed}”`;
  const from = start === undefined ? 'no start given' : dateWords(start, language);
  const to = end === undefined ? 'no end given' : dateWords(end, language);
  const range = start === undefined && end === undefined ? '' : start === end ? from : `${from} to ${to}`;
  return [quoted, range].filter(Boolean).join(': ') || 'Not given';
}
