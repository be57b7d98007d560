import { SURE } from '../../model.ts';
import type { SiteRecord } from '../../record/index.ts';
import type { ResolvedQuotation } from '../../record/types.ts';
import type { SeedPlaces } from '../places.ts';
import type { PlaceRow, QuotationRow } from '../schemas.ts';
import { openPlaces } from './places.ts';

/** Names a quotation among those of all articles. */
export function quotationKey({ article, id }: ResolvedQuotation): string {
  return `${article.slug}/${id}`;
}

/**
 * Every quotation, in the order in which the site lists them, and the places of its parts. They are made
 * together, so that the text of a report is read once for both.
 */
export function quotationRows(
  record: SiteRecord,
  open: (slug: string) => SeedPlaces,
): { quotations: QuotationRow[]; places: PlaceRow[] } {
  const statements = statementOf(record);
  const places: PlaceRow[] = [];
  const placesOf = openPlaces(open);
  const quotations = record.quotations.map((quotation) => {
    const { article, href, parts } = quotation;
    const key = quotationKey(quotation);
    const spans = parts.map(([start, end]) => ({ start, end }));
    places.push(...placesOf({ kind: 'quotation', item: key, article: article.slug, href, spans }));
    return quotationRow(quotation, key, open, statements.get(quotation) ?? null);
  });
  return { quotations, places };
}

function quotationRow(
  quotation: ResolvedQuotation,
  key: string,
  open: (slug: string) => SeedPlaces,
  statement: string | null,
): QuotationRow {
  const { article, speaker, confidence, parts } = quotation;
  const { span } = open(article.slug);
  return {
    key,
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

/** The statement of which a quotation is a wording; the first where its words stand in several. */
function statementOf({ statements }: SiteRecord): ReadonlyMap<ResolvedQuotation, string> {
  const found = new Map<ResolvedQuotation, string>();
  for (const { id, variants } of statements)
    for (const { quotation } of variants) if (!found.has(quotation)) found.set(quotation, id);
  return found;
}
