import type { ResolvedFigure } from '../../record/types.ts';

/** A share as printed: so many of so many, or a part of a whole in per cent. */
export type ShareRow =
  | { readonly form: 'units'; readonly figure: ResolvedFigure; readonly filled: number; readonly of: number }
  | { readonly form: 'bar'; readonly figure: ResolvedFigure; readonly value: number; readonly soft: boolean };

/** Fractions in words, by the number of parts of the whole. */
const fractions = [
  [/\bhalf\b/i, 2],
  [/\bthirds?\b|\bin three\b/i, 3],
  [/\bquarters?\b|\bin four\b/i, 4],
  [/\bfifths?\b|\bin five\b/i, 5],
  [/\bsixths?\b|\bin six\b/i, 6],
  [/\beighths?\b|\bin eight\b/i, 8],
  [/\btenths?\b|\bin ten\b/i, 10],
] as const satisfies readonly (readonly [RegExp, number])[];

/** A fraction in words is drawn as squares, anything else as a bar; a qualified one has a soft edge. */
export function shareRows(figures: readonly ResolvedFigure[]): readonly ShareRow[] {
  return figures.flatMap((figure): ShareRow[] => {
    const { value, printed, qualifier } = figure;
    if (value === null) return [];
    const of = fractions.find(([words]) => words.test(printed))?.[1];
    if (qualifier === 'exact' && of) return [{ form: 'units', figure, filled: Math.round(value * of), of }];
    return [{ form: 'bar', figure, value, soft: qualifier !== 'exact' }];
  });
}
