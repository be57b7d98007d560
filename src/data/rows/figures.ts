import type { SiteRecord } from '../../record/index.ts';
import { dataCite, type SeedPlaces } from '../places.ts';
import type { FigureRow } from '../schemas.ts';

const unique = (values: readonly string[]) => [...new Set(values)];

/** Every figure as claimed, with the places of the words it rests on. */
export function figureRows(record: SiteRecord, open: (slug: string) => SeedPlaces): FigureRow[] {
  return record.figures.map((figure): FigureRow => {
    const { cites, period } = figure;
    const { printed = null, start = null, end = null, inferred = null } = period ?? {};
    return {
      id: figure.id,
      label: figure.label,
      value: figure.value,
      printed: figure.printed,
      qualifier: figure.qualifier,
      unit: figure.unit,
      population: figure.population,
      place: figure.place,
      period: period && { printed, start, end, inferred },
      asOf: figure.asOf,
      asOfBasis: figure.asOfBasis ?? null,
      speaker: figure.speaker,
      certainty: figure.certainty,
      topics: figure.topics,
      allegation: figure.allegation ?? false,
      caveat: figure.caveat ?? null,
      articles: unique(cites.map(({ article }) => article)),
      outlets: unique(cites.flatMap(({ outlet }) => (outlet.known ? outlet.name : []))),
      words: cites.map(({ exact }) => exact),
      cites: cites.map((cite) => dataCite(cite, open)),
      href: figure.href,
    };
  });
}
