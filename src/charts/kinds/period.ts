import { periodWords } from '../../record/period.ts';
import type { ResolvedFigure } from '../../record/types.ts';
import { asPrinted, axisColumn, figureOpens, tableOf, whoWhere } from '../cells.ts';
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
    const placedOf = new Map(figures.map((figure, at) => [figure, placed[at]]));
    return [
      tableOf({
        groups: [...Map.groupBy(figures, ({ unit }) => unit)].map(([unit, own]) => ({
          label: capital(unit),
          rows: own.toSorted((a, b) => endOf(a) - endOf(b)),
        })),
        columns: [
          asPrinted(308),
          { head: 'Period', width: 160, cell: (figure) => ({ ours: periodWords(figure) }) },
          axisColumn<ResolvedFigure>(280, ticks, (figure) => {
            return { stretch: placedOf.get(figure) ?? null, opens: figureOpens(figure) };
          }),
          whoWhere(140, 'Speaker'),
        ],
      }),
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
