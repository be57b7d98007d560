import { SURE } from '../../model.ts';
import type { SiteRecord } from '../../record/index.ts';
import type { Article, ResolvedIndirect, ResolvedQuotation } from '../../record/types.ts';
import type { SeedPlaces } from '../places.ts';
import {
  type IndirectRow,
  indirectSchema,
  type PlaceRow,
  type QuotationRow,
  quotationSchema,
} from '../schemas.ts';
import { openPlaces } from './places.ts';
import { rowOf } from './row.ts';

type Speech = ResolvedQuotation | ResolvedIndirect;

/** Names a quotation, or reported speech, among those of all articles. */
export function speechKey({ article, id }: Pick<Speech, 'article' | 'id'>): string {
  return `${article.slug}/${id}`;
}

/** The quotations of an article, each with the first statement in which its words stand. */
export function quotationRows(
  record: SiteRecord,
  { quotations }: Article,
  places: SeedPlaces,
): QuotationRow[] {
  return quotations.map((one) => {
    const statement = record.statementsOf(one)[0]?.id;
    return rowOf(quotationSchema, { ...one, ...speechColumns(one, places), statement });
  });
}

/** The reported speech of an article. */
export function indirectRows({ indirect }: Article, places: SeedPlaces): IndirectRow[] {
  return indirect.map((one) => rowOf(indirectSchema, { ...one, ...speechColumns(one, places) }));
}

function speechColumns(one: Speech, { span }: SeedPlaces) {
  const { slug, seed, headline, outlet, date } = one.article;
  return {
    key: speechKey(one),
    article: slug,
    seed,
    headline,
    outlet: outlet.known ? outlet.name : null,
    date: date.iso,
    dateBasis: date.basis,
    speakerSure: one.speaker !== null && one.confidence >= SURE,
    parts: one.parts.map(([start, end]) => span({ start, end })),
  };
}

/** The places of the parts of what is said in an article. */
export function speechPlaces({ quotations, indirect }: Article, places: SeedPlaces): PlaceRow[] {
  const placesOf = openPlaces(() => places);
  const rows = (kind: 'quotation' | 'reported', said: readonly Speech[]) =>
    said.flatMap((one) => {
      const spans = one.parts.map(([start, end]) => ({ start, end }));
      return placesOf({ kind, item: speechKey(one), article: one.article.slug, href: one.href, spans });
    });
  return [...rows('quotation', quotations), ...rows('reported', indirect)];
}
