/** Which items of a list are shown. */
import { type Chosen, type FacetName, without } from '../search/state.ts';

/** The values of an item under each filter. */
export type ListItem = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export function matches(item: ListItem, chosen: Chosen): boolean {
  const values = (name: string) => item[name as FacetName] ?? [];
  return Object.entries(chosen).every(([name, wanted]) => values(name).some((one) => wanted.includes(one)));
}

/** The values that a filter offers under the choice made in the others, with what each would leave, and the chosen one. */
export function choices(
  items: readonly ListItem[],
  chosen: Chosen,
  name: FacetName,
): { value: string; count: number }[] {
  const counts = new Map((chosen[name] ?? []).map((value) => [value, 0]));
  for (const item of items.filter((one) => matches(one, without(chosen, name))))
    for (const value of item[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => a.value.localeCompare(b.value));
}
