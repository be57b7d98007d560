import { figureOpens, figureWords, givenAs, whoOf } from '../cells.ts';
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
  view: ({ figures = [] }) => {
    const rows = figures.map((figure, i) => {
      const share = {
        to: round((LEAST * (figure.value ?? 0)) / 1),
        ...(figure.qualifier !== 'exact' && { fade: FADE / 2 }),
      };
      return {
        cells: [
          figureWords(figure),
          givenAs(figure),
          { bar: i === 0 ? { to: LEAST, open: true as const } : share, opens: figureOpens(figure) },
          whoOf(figure),
        ],
      };
    });
    return [
      {
        table: {
          columns: [
            { head: 'As printed', width: 278 },
            { head: 'Given as', width: 100 },
            { head: figures.length > 1 ? 'The whole, and a share of it' : 'Drawn', width: 350 },
            { head: 'Who, where', width: 160 },
          ],
          groups: [{ rows }],
        },
      },
    ];
  },
};
