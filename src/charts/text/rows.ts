import type { ResolvedFigure } from '../../record/types.ts';

/** Words in place of a number, and what they leave out. */
export interface TextCard {
  readonly figure: ResolvedFigure;
  readonly missing: string;
}

export function textCards(figures: readonly ResolvedFigure[]): readonly TextCard[] {
  return figures.map((figure) => ({
    figure,
    missing:
      figure.qualifier === 'multiple'
        ? 'The number before and the number after were not given.'
        : 'No number was given.',
  }));
}
