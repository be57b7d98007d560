import type { Counts, Engine } from './engine.ts';
import { quotationType } from './record.ts';
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

/** The choice for quotations. */
export function quotationFilters(chosen: Chosen): object {
  return { type: quotationType, ...engineFilters(chosen) };
}

/** The choice for pages, which have neither speaker nor kind. */
export function pageFilters(chosen: Chosen): object {
  return { none: { type: quotationType }, ...engineFilters(chosen) };
}

/**
 * The filters with counts. A value's count is what choosing it would leave, so a filter that is in use is
 * counted as if it were not. One with a single value is not shown, unless it is in use.
 */
export async function facets(
  engine: Engine,
  term: string | null,
  chosen: Chosen,
  counts: Counts,
): Promise<Facet[]> {
  const all = await Promise.all(
    facetNames.map(async (name) => {
      const own = chosen[name] === undefined ? counts : await countsWithout(engine, term, chosen, name);
      return { name, values: facetValues(own[name] ?? {}, chosen[name] ?? []) };
    }),
  );
  return all.filter((facet) => facet.values.length > 1 || chosen[facet.name] !== undefined);
}

async function countsWithout(
  engine: Engine,
  term: string | null,
  chosen: Chosen,
  name: FacetName,
): Promise<Counts> {
  const found = await engine.search(term, { filters: quotationFilters(without(chosen, name)) });
  return found.filters;
}

/** Values that would leave something, and those chosen; most first, then by name. */
export function facetValues(counts: Counts[string], chosen: readonly string[]): FacetValue[] {
  const names = new Set([...Object.keys(counts).filter((name) => (counts[name] ?? 0) > 0), ...chosen]);
  return [...names]
    .map((value) => ({ value, count: counts[value] ?? 0, chosen: chosen.includes(value) }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
