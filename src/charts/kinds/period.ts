import { periodWords } from '../../record/period.ts';
import type { ResolvedFigure } from '../../record/types.ts';
import { figureOpens, figureWords, whoOf } from '../cells.ts';
import type { Kind } from '../kind.ts';
import { placedStretches, timeLegend } from '../time/axis.ts';
import { stretchOf } from '../time/stretch.ts';
import { capital } from '../words.ts';

export const period: Kind = {
  about:
    'What time each figure covers, a row a figure: length shows time and never size, so any figures may stand together.',
  needs: 'figures',
  notes: ({ figures = [] }) => {
    const inferred = new Set(figures.flatMap(({ period: own }) => own?.inferred ?? []));
    return inferred.size > 0 ? [`Inferred dates rest on: ${[...inferred].join('; ')}.`] : [];
  },
  view: ({ figures = [] }) => {
    const { ticks, placed, marks } = placedStretches(figures.map(stretchOf));
    const placedOf = new Map(figures.map((figure, i) => [figure, placed[i] ?? null]));
    const groups = [...Map.groupBy(figures, ({ unit }) => unit)].map(([unit, members]) => ({
      label: capital(unit),
      rows: members
        .toSorted((a, b) => endOf(a) - endOf(b))
        .map((figure) => ({
          cells: [
            figureWords(figure),
            { ours: periodWords(figure) },
            { stretch: placedOf.get(figure) ?? null, ticks, opens: figureOpens(figure) },
            whoOf(figure),
          ],
        })),
    }));
    return [
      {
        table: {
          columns: [
            { head: 'As printed', width: 308 },
            { head: 'Period', width: 160 },
            { head: '', width: 280, ticks },
            { head: 'Speaker', width: 140 },
          ],
          groups,
        },
      },
      { legend: timeLegend(marks) },
    ];
  },
};

/** Within a group by the end of their time, undated ones last. */
function endOf(figure: ResolvedFigure): number {
  const stretch = stretchOf(figure);
  if (!stretch) return Number.MAX_SAFE_INTEGER;
  return Number(stretch.to ?? stretch.from ?? Number.MAX_SAFE_INTEGER - 1);
}
