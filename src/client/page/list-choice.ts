/** Which items of a list are shown. */

/** The values of an item under each filter. */
export type ListItem = Readonly<Record<string, readonly string[]>>;

/** The chosen value of each filter; `''` or absent means all. */
export type ListChoice = Readonly<Record<string, string>>;

export function matches(item: ListItem, choice: ListChoice): boolean {
  return Object.entries(choice).every(([name, value]) => value === '' || (item[name] ?? []).includes(value));
}

/** The values that a filter offers under the choice made in the others, with what each would leave, and the chosen one. */
export function choices(
  items: readonly ListItem[],
  choice: ListChoice,
  name: string,
): { value: string; count: number }[] {
  const chosen = choice[name] ?? '';
  const counts = new Map<string, number>(chosen === '' ? [] : [[chosen, 0]]);
  for (const item of items) {
    if (!matches(item, { ...choice, [name]: '' })) continue;
    for (const value of item[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => a.value.localeCompare(b.value));
}

/** Reads the choice from an address; what is no filter of the list is ignored. */
export function readChoice(search: string, names: readonly string[]): ListChoice {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? '']));
}

export function writeChoice(choice: ListChoice): string {
  const parameters = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== ''));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
