import { asPrinted, ofPeriod, tableOf, whoWhere } from '../cells.ts';
import type { Kind } from '../kind.ts';
import { capital } from '../words.ts';

const NOT_GIVEN = ['No number was given.', 'The number before and the number after were not given.'] as const;

export const text: Kind = {
  about:
    'Words in place of numbers: there is nothing to draw, so the exact words stand in a list, and what they leave out.',
  needs: 'figures',
  undrawn: true,
  rules: [
    {
      rule: 'number-on-text-card',
      reason: ({ id, printed, qualifier }) =>
        qualifier !== 'vague' &&
        qualifier !== 'multiple' &&
        `Unexpected number \`${id}\` (“${printed}”) among text cards, expected words that give none`,
      hint: 'Text cards say that no number was given. Use another kind of chart.',
    },
  ],
  view: ({ figures = [] }) => [
    tableOf({
      rows: figures,
      columns: [
        {
          ...asPrinted(428),
          cell: ({ cites, printed, id, qualifier }) => {
            return { cites, printed, figure: id, below: NOT_GIVEN[qualifier === 'multiple' ? 1 : 0] };
          },
        },
        { head: 'What', width: 130, cell: ({ unit }) => ({ ours: capital(unit) }) },
        { ...ofPeriod(170), named: true },
        whoWhere(160),
      ],
    }),
  ],
};
