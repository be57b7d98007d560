/** Filters: which documents have a value, and how many each value would leave. */
import type { Found } from './engine.ts';
import { type Chosen, type FacetName, facetNames, without } from './state.ts';
import type { DocumentName, FilterValues } from './text.ts';

/** One value of a filter, with how many results it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** A document's values in a filter; `undefined` where it has none, as pages of ours. */
export type ValuesOf = (document: Found, filter: FacetName) => readonly string[] | undefined;

/** A look-up in the values of a site; what is around a quotation has the quotation's. */
export function valueTable(site: FilterValues): ValuesOf {
  const rows = new Map(allDocuments(site).map((document, row) => [keyOf(document), row]));
  return (document, name) => {
    const row = rows.get(keyOf(document));
    const { of, values } = site.filters[name];
    return row === undefined || document.letter === 'p' ? undefined : of[row]?.map((at) => values[at] ?? '');
  };
}

function keyOf({ text, quotation = 0 }: DocumentName): string {
  return `${text}-${quotation}`;
}

/** All documents that have values, as if each had been found. */
export function allDocuments({ letter, texts, counts }: FilterValues): Found[] {
  let text = 0;
  return texts.flatMap((step, at) => {
    text += step;
    const found = { letter, text, score: 0, places: [] };
    if (letter !== 'q') return [found];
    return Array.from({ length: counts[at] ?? 0 }, (_, quotation) => ({ ...found, quotation }));
  });
}

/** True where a document has one of the chosen values of each filter. */
export function passes(document: Found, chosen: Chosen, valuesOf: ValuesOf): boolean {
  return facetNames.every((name) => {
    const wanted = chosen[name];
    return wanted === undefined || valuesOf(document, name)?.some((value) => wanted.includes(value)) === true;
  });
}

/**
 * The filters with counts, for what was found without any. A value's count is what choosing it would leave, so
 * a filter that is in use is counted as if it were not. One with a single value is not shown, unless it is in use.
 */
export function facets(found: readonly Found[], chosen: Chosen, valuesOf: ValuesOf): Facet[] {
  const all = facetNames.map((name) => {
    const others = without(chosen, name);
    const left = found.filter((document) => passes(document, others, valuesOf));
    const counts = new Map<string, number>();
    for (const value of left.flatMap((document) => valuesOf(document, name) ?? []))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    return { name, values: facetValues(counts, chosen[name] ?? []) };
  });
  return all.filter((facet) => facet.values.length > 1 || chosen[facet.name] !== undefined);
}

/** Values that would leave something, and those chosen; most first, then by name. */
function facetValues(counts: ReadonlyMap<string, number>, chosen: readonly string[]): FacetValue[] {
  return [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({ value, count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
