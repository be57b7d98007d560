import { asPrinted, figureOpens, givenAs, tableOf, whoWhere } from '../cells.ts';
import type { Kind } from '../kind.ts';
import { lone, outside } from '../refuse/together.ts';
import { round } from '../round.ts';
import { FADE } from './share.ts';

/** The least takes this much of the width; the arrow has the rest. Its length means nothing. */
const LEAST = 78;

export const openEnded: Kind = {
  about:
    'A number that may be larger: its bar has an arrow and no end. The second figure, if there is one, is a share of it.',
  needs: 'figures',
  measured: true,
  refuse: (figures) => [...outside(figures), ...lone(figures)],
  view: ({ figures = [] }) => [
    tableOf({
      rows: figures,
      columns: [
        asPrinted(278),
        givenAs(100),
        {
          head: figures.length > 1 ? 'The whole, and a share of it' : 'Drawn',
          width: 350,
          cell: (figure, at) => {
            const share = {
              to: round(LEAST * (figure.value ?? 0)),
              ...(figure.qualifier !== 'exact' && { fade: FADE / 2 }),
            };
            return { bar: at === 0 ? { to: LEAST, open: true } : share, opens: figureOpens(figure) };
          },
        },
        whoWhere(160),
      ],
    }),
  ],
};
