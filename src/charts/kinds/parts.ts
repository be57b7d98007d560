import { format, scaleLinear } from 'd3';
import { periodWords } from '../../record/period.ts';
import { qualifierWords } from '../../record/words.ts';
import { figureOpens, figureWords, whoOf } from '../cells.ts';
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
    const whole = figures[0]?.value ?? 1;
    const width = scaleLinear([0, whole], [0, 100]);
    const rows = figures.map((figure, i) => {
      const value = figure.value ?? 0;
      const share = i === 0 ? {} : { small: `${percent((100 * value) / whole)} %, our arithmetic` };
      return {
        cells: [
          figureWords(figure),
          { ours: qualifierWords[figure.qualifier], ...share },
          {
            bar: { to: round(width(value)), framed: true as const },
            opens: figureOpens(figure),
            ...(i > 0 && { beside: figure.printed }),
          },
          whoOf(figure),
        ],
      };
    });
    return [
      {
        table: {
          columns: [
            { head: 'As printed', width: 318 },
            { head: 'Given as', width: 140 },
            { head: `Of ${figures[0]?.printed}`, width: 270 },
            { head: 'Who, where', width: 160 },
          ],
          groups: [{ rows }],
        },
      },
    ];
  },
};
