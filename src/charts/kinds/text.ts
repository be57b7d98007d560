import { periodWords } from '../../record/period.ts';
import type { ResolvedFigure } from '../../record/types.ts';
import { whoOf } from '../cells.ts';
import type { Kind, Refusal } from '../kind.ts';
import { capital } from '../words.ts';

export const text: Kind = {
  about:
    'Words in place of numbers: there is nothing to draw, so the exact words stand in a list, and what they leave out.',
  needs: 'figures',
  undrawn: true,
  refuseFigure: numbered,
  view: ({ figures = [] }) => [
    {
      table: {
        columns: [
          { head: 'As printed', width: 428 },
          { head: 'What', width: 130 },
          { head: 'Period', width: 170, named: true },
          { head: 'Who, where', width: 160 },
        ],
        groups: [
          {
            rows: figures.map((figure) => ({
              cells: [
                { cites: figure.cites, printed: figure.printed, figure: figure.id, below: notGiven(figure) },
                { ours: capital(figure.unit) },
                { ours: capital(periodWords(figure)) },
                whoOf(figure),
              ],
            })),
          },
        ],
      },
    },
  ],
};

const notGiven = ({ qualifier }: ResolvedFigure) =>
  qualifier === 'multiple'
    ? 'The number before and the number after were not given.'
    : 'No number was given.';

function numbered({ id, printed, qualifier }: ResolvedFigure): Refusal[] {
  if (qualifier === 'vague' || qualifier === 'multiple') return [];
  return [
    {
      rule: 'number-on-text-card',
      reason: `Unexpected number \`${id}\` (“${printed}”) among text cards, expected words that give none`,
      hint: 'Text cards say that no number was given. Use another kind of chart.',
    },
  ];
}
