import { SURE } from '../../model.ts';
import type { SiteRecord } from '../../record/index.ts';
import type { Article, ResolvedQuotation } from '../../record/types.ts';
import type { SeedPlaces } from '../places.ts';
import type { PlaceRow, QuotationRow } from '../schemas.ts';
import { openPlaces } from './places.ts';

/** Names a quotation among those of all articles. */
export function quotationKey({ article, id }: ResolvedQuotation): string {
  return `${article.slug}/${id}`;
}

/** The quotations of an article. */
export function quotationRows(
  record: SiteRecord,
  { quotations }: Article,
  { span }: SeedPlaces,
): QuotationRow[] {
  return quotations.map((quotation) => {
    // The first statement, where its words stand in several.
    const [statement] = record.statementsOf(quotation);
    return quotationRow(quotation, span, statement?.id ?? null);
  });
}

/** The places of the parts of an article's quotations. */
export function quotationPlaces({ slug, quotations }: Article, places: SeedPlaces): PlaceRow[] {
  const placesOf = openPlaces(() => places);
  return quotations.flatMap((quotation) => {
    const spans = quotation.parts.map(([start, end]) => ({ start, end }));
    const item = quotationKey(quotation);
    return placesOf({ kind: 'quotation', item, article: slug, href: quotation.href, spans });
  });
}

function quotationRow(
  quotation: ResolvedQuotation,
  span: SeedPlaces['span'],
  statement: string | null,
): QuotationRow {
  const { article, speaker, confidence, parts } = quotation;
  return {
    key: quotationKey(quotation),
    id: quotation.id,
    article: article.slug,
    seed: article.seed,
    headline: article.headline,
    outlet: article.outlet.known ? article.outlet.name : null,
    date: article.date.iso,
    dateBasis: article.date.basis,
    speaker,
    speakerSure: speaker !== null && confidence >= SURE,
    mention: quotation.mention,
    cue: quotation.cue,
    confidence,
    rule: quotation.rule,
    kind: quotation.kind,
    setByEditor: quotation.setByEditor ?? null,
    topics: quotation.topics,
    statement,
    exact: quotation.exact,
    parts: parts.map(([start, end]) => span({ start, end })),
    href: quotation.href,
  };
}
