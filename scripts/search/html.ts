/** A record of quotations, written as the HTML that the indexer reads; see src/client/search/record.ts. */
import { variants } from '../../src/client/search/fold.ts';
import {
  aboutId,
  partBreak,
  type RecordAbout,
  type RecordType,
  recordTypes,
  variantsId,
  zoneIds,
} from '../../src/client/search/record.ts';

/** A quotation in a record. */
export interface RecordQuotation {
  readonly id: string;
  readonly exact: readonly string[];
  readonly about: RecordAbout;
}

/** A quotation, or in a large collection all of a page. */
export interface SearchRecord {
  readonly language: string;
  readonly type: RecordType;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly quotations: readonly RecordQuotation[];
  /** The words around them; `''` in records of type `quotation`. */
  readonly context: string;
}

/** A quotation's own words count most; those around it only where nothing better is found. */
const weight = { own: 7, context: 0.25 };

export function recordHtml(record: SearchRecord): string {
  const filters = Object.entries({ ...record.filters, type: [recordTypes[record.type]] });
  return [
    `<html lang="${escaped(record.language)}"><body data-pagefind-body>`,
    data('meta', 'title', speakersOf(record)),
    ...filters.flatMap(([name, values]) => values.map((value) => data('filter', name, value))),
    ...record.quotations.map(quotationZone),
    ...record.quotations.map(variantZone),
    record.context === '' ? '' : zone(zoneIds.context, record.context, weight.context),
    '</body></html>',
  ].join('');
}

// Speakers are found by name: what is in the title is searched with the words.
function speakersOf({ quotations }: SearchRecord): string {
  return [...new Set(quotations.map((one) => one.about.speaker))].join('; ');
}

function quotationZone({ id, exact, about }: RecordQuotation): string {
  const words = zone(zoneIds.quotation + id, exact.join(` ${partBreak} `), weight.own);
  return `<i id="${escaped(aboutId(about))}"></i>${words}`;
}

function variantZone(quotation: RecordQuotation): string {
  const other = variants(quotation.exact.join(' '));
  return other === '' ? '' : zone(variantsId(zoneIds.quotation + quotation.id), other, weight.own);
}

function zone(id: string, text: string, weight: number): string {
  return `<span id="${escaped(id)}" data-pagefind-weight="${weight}">${escaped(text)}</span> `;
}

function data(what: 'meta' | 'filter', name: string, value: string): string {
  return `<i data-pagefind-${what}="${name}[content]" content="${escaped(value)}"></i>`;
}

/** Text made safe inside elements and double-quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
