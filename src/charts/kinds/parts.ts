import { format, scaleLinear } from 'd3';
import { periodWords } from '../../record/period.ts';
import { qualifierWords } from '../../record/words.ts';
import { asPrinted, figureOpens, tableOf, whoWhere } from '../cells.ts';
import type { Kind } from '../kind.ts';
import { outside, stacked, unequal, units } from '../refuse/together.ts';
import { round } from '../round.ts';

const percent = format('.1f');

export const parts: Kind = {
  about:
    'A whole, which is the first figure, and groups within it. Groups may overlap: each is a bar of its own from zero.',
  needs: 'figures',
  measured: true,
  refuse: (figures, spec) => [
    ...stacked(spec),
    ...outside(figures),
    ...units(figures),
    ...unequal(figures, periodWords),
  ],
  notes: ({ figures = [] }) =>
    figures.length > 1
      ? [
          'Each group has a bar of its own: whether the groups overlap is not said. The shares are our arithmetic.',
        ]
      : [],
  view: ({ figures = [] }) => {
    const width = scaleLinear([0, figures[0]?.value ?? 1], [0, 100]);
    return [
      tableOf({
        rows: figures,
        columns: [
          asPrinted(318),
          {
            head: 'Given as',
            width: 140,
            cell: ({ qualifier, value }, at) => ({
              ours: qualifierWords[qualifier],
              ...(at > 0 && { small: `${percent(width(value ?? 0))} %, our arithmetic` }),
            }),
          },
          {
            head: `Of ${figures[0]?.printed}`,
            width: 270,
            cell: (figure, at) => ({
              bar: { to: round(width(figure.value ?? 0)), framed: true },
              opens: figureOpens(figure),
              ...(at > 0 && { beside: figure.printed }),
            }),
          },
          whoWhere(160),
        ],
      }),
    ];
  },
};
