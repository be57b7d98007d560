/** What a search is: kept in the address, so that it can be linked. */

/** The filters, in the order in which they are shown. */
export const facetNames = ['topic', 'speaker', 'outlet', 'kind', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** The chosen values of each filter; a filter without any is absent. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface SearchState {
  readonly typed: string;
  readonly chosen: Chosen;
}

/** Reads `?q=…&speaker=…&speaker=…`; anything else in the address is ignored. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen: Partial<Record<FacetName, readonly string[]>> = {};
  for (const name of facetNames) {
    const values = [...new Set(parameters.getAll(name))].filter((value) => value !== '');
    if (values.length > 0) chosen[name] = values;
  }
  return { typed: parameters.get('q') ?? '', chosen };
}

/** The reverse of {@link readAddress}: `?q=…`, or `''` where nothing is asked. */
export function writeAddress(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.typed.trim() !== '') parameters.set('q', state.typed.trim());
  for (const name of facetNames) {
    for (const value of state.chosen[name] ?? []) parameters.append(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The choice with one value put in or taken out. */
export function toggle(chosen: Chosen, name: FacetName, value: string): Chosen {
  const values = chosen[name] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const { [name]: _, ...others } = chosen;
  return next.length === 0 ? others : { ...others, [name]: next };
}

/** The choice without one filter. */
export function without(chosen: Chosen, name: FacetName): Chosen {
  const { [name]: _, ...others } = chosen;
  return others;
}
