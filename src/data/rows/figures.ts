import type { SiteRecord } from '../../record/index.ts';
import { dataCite, type SeedPlaces } from '../places.ts';
import { type FigureRow, figureSchema } from '../schemas.ts';
import { rowOf } from './row.ts';

const unique = (values: readonly string[]) => [...new Set(values)];

/** Every figure as claimed, with the places of the words it rests on. */
export function figureRows(record: SiteRecord, open: (slug: string) => SeedPlaces): FigureRow[] {
  return record.figures.map((figure) => {
    const { cites, period, allegation = false } = figure;
    const { printed = null, start = null, end = null, inferred = null } = period ?? {};
    return rowOf(figureSchema, {
      ...figure,
      period: period && { printed, start, end, inferred },
      allegation,
      articles: unique(cites.map(({ article }) => article)),
      outlets: unique(cites.flatMap(({ outlet }) => (outlet.known ? outlet.name : []))),
      words: cites.map(({ exact }) => exact),
      cites: cites.map((cite) => dataCite(cite, open)),
    });
  });
}
