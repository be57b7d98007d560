import type { Code } from '../../model.ts';
import type { ChartKind } from '../spec.ts';

/** One reason for which a chart is not drawn. */
export interface Refusal {
  readonly rule: Code;
  /** “Unexpected X, expected Y”. */
  readonly reason: string;
  readonly hint: string;
}

/** Kinds in which the size of a mark stands for the size of a number. */
export const measured: ReadonlySet<ChartKind> = new Set(['step', 'share', 'parts', 'open-ended']);
