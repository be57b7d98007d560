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
}

/** Quotations of one page that have the same values in all filters. */
export interface SearchRecord {
  readonly language: string;
  readonly type: RecordType;
  readonly about: RecordAbout;
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
    data('meta', 'title', record.about.speaker),
    ...filters.flatMap(([name, values]) => values.map((value) => data('filter', name, value))),
    `<i id="${escaped(aboutId(record.about))}"></i>`,
    ...record.quotations.map((one) =>
      zone(zoneIds.quotation + one.id, one.exact.join(` ${partBreak} `), weight.own),
    ),
    ...record.quotations.map((one) => variantZone(one)),
    record.context === '' ? '' : zone(zoneIds.context, record.context, weight.context),
    '</body></html>',
  ].join('');
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
