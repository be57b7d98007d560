import type { Counts, Engine } from './engine.ts';
import { type RecordType, recordTypes } from './record.ts';
import { type Chosen, type FacetName, facetNames, without } from './state.ts';

/** One value of a filter, with how many quotations it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/** The choice as Pagefind takes it: any of the values of one filter, all of the filters. */
export function engineFilters(chosen: Chosen): object {
  const parts = facetNames.flatMap((name) => {
    const values = chosen[name];
    return values === undefined ? [] : [[name, { any: values }] as const];
  });
  return Object.fromEntries(parts);
}

/** The choice for quotations: by their own words, or also by those around them. */
export function quotationFilters(chosen: Chosen, type: RecordType): object {
  return { type: recordTypes[type], ...engineFilters(chosen) };
}

/** The choice for pages, which have neither speaker nor kind. */
export function pageFilters(chosen: Chosen): object {
  return { none: { type: Object.values(recordTypes) }, ...engineFilters(chosen) };
}

/**
 * The filters with counts. A value's count is what choosing it would leave, so a filter that is in use is
 * counted as if it were not. One with a single value is not shown, unless it is in use.
 */
export async function facets(
  engine: Engine,
  term: string | null,
  chosen: Chosen,
  type: RecordType,
  counts: Counts,
): Promise<Facet[]> {
  const all = await Promise.all(
    facetNames.map(async (name) => {
      const own =
        chosen[name] === undefined ? counts : await countsWithout(engine, term, without(chosen, name), type);
      return { name, values: facetValues(own[name] ?? {}, chosen[name] ?? []) };
    }),
  );
  return all.filter((facet) => facet.values.length > 1 || chosen[facet.name] !== undefined);
}

async function countsWithout(
  engine: Engine,
  term: string | null,
  chosen: Chosen,
  type: RecordType,
): Promise<Counts> {
  return (await engine.search(term, { filters: quotationFilters(chosen, type) })).filters;
}

/** Values that would leave something, and those chosen; most first, then by name. */
export function facetValues(counts: Counts[string], chosen: readonly string[]): FacetValue[] {
  const names = new Set([...Object.keys(counts).filter((name) => (counts[name] ?? 0) > 0), ...chosen]);
  return [...names]
    .map((value) => ({ value, count: counts[value] ?? 0, chosen: chosen.includes(value) }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
