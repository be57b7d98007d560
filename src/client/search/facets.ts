/** Filters: how many pages each value would leave. */
import type { Engine } from './engine.ts';
import { type Chosen, type FacetName, facetNames, without } from './state.ts';

/** One value of a filter, with how many pages it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

/**
 * The filters for some words, counted by Pagefind. A value's count is what choosing it would leave, so a filter that
 * is in use is counted as if it were not. One with a single value is not shown, unless it is in use.
 */
export async function facets(engine: Engine, words: string | null, chosen: Chosen): Promise<Facet[]> {
  const all = await Promise.all(
    facetNames.map(async (name) => {
      const counts = (await engine.counts(words, without(chosen, name)))[name] ?? {};
      return { name, values: facetValues(counts, chosen[name] ?? []) };
    }),
  );
  return all.filter(({ name, values }) => values.length > 1 || chosen[name] !== undefined);
}

/** Values that would leave something, and those chosen; most first, then by name. */
function facetValues(counts: Readonly<Record<string, number>>, chosen: readonly string[]): FacetValue[] {
  return [...new Set([...Object.keys(counts), ...chosen])]
    .map((value) => ({ value, count: counts[value] ?? 0, chosen: chosen.includes(value) }))
    .filter(({ count, chosen: isChosen }) => count > 0 || isChosen)
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
