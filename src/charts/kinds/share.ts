import type { ResolvedFigure } from '../../record/types.ts';
import { figureOpens } from '../cells.ts';
import type { Kind } from '../kind.ts';
import { stacked } from '../refuse/together.ts';
import { round } from '../round.ts';
import type { Cell, Sign } from '../view.ts';

/** Per cent of the whole over which an “about” fades, half on either side. */
export const FADE = 6;

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

export const share: Kind = {
  about: 'Shares of wholes whose number is not given, each on a card: one number is no chart.',
  needs: 'figures',
  measured: true,
  rules: [
    {
      rule: 'unlike-units',
      reason: ({ id, unit, value }) =>
        !(/^share\b/.test(unit) && (value === null || (value >= 0 && value <= 1))) &&
        `Unexpected unit \`${unit}\` of \`${id}\` in a chart of shares, expected \`share of …\` between 0 and 1`,
      hint: 'Only a share has a whole to be drawn in.',
    },
  ],
  refuse: (_, spec) => stacked(spec),
  view: ({ figures = [] }) =>
    figures.map((figure) => {
      const caption = `${figure.population ? `Of ${figure.population}. ` : ''}Base number not given.`;
      return { card: { figure, drawing: shareDrawing(figure, true), caption } };
    }),
};

/** A fraction in words as squares, anything else as a bar; a qualified one has a soft edge. */
export function shareDrawing(figure: ResolvedFigure, linked: boolean): Cell {
  const { value, printed, qualifier } = figure;
  const opens = linked ? figureOpens(figure) : null;
  const of = fractions.find(([words]) => words.test(printed))?.[1];
  if (qualifier === 'exact' && of) {
    const filled = Math.round((value ?? 0) * of);
    const signs = Array.from({ length: of }, (_, at): Sign => {
      return { look: at < filled ? 'square' : 'empty', opens: null };
    });
    return { signs, opens };
  }
  const to = round(100 * (value ?? 0));
  return { bar: { to, framed: true, ...(qualifier !== 'exact' && { fade: FADE / 2 }) }, opens };
}
