import { compareCodeUnits } from '../../src/anchor/order.ts';
import { facetNames } from '../../src/client/search/state.ts';
import type { FilterValues } from '../../src/client/search/text.ts';
import type { SearchDocument } from './documents.ts';

/** The values of all documents that have any, as the browser reads them; those around a quotation have its own. */
export function filterValues(documents: readonly Pick<SearchDocument, 'name' | 'values'>[]): FilterValues {
  const filtered = documents
    .filter(({ name, values }) => values !== null && name.letter !== 'n')
    .toSorted((a, b) => a.name.text - b.name.text);
  const byText = [...Map.groupBy(filtered, ({ name }) => name.text)];
  const filters = facetNames.map((name) => {
    const all = new Set(filtered.flatMap(({ values }) => values?.[name] ?? []));
    const values = [...all].toSorted(compareCodeUnits);
    const numbers = new Map(values.map((value, number) => [value, number]));
    // In order, since the same numbers in the same order pack better.
    const of = filtered.map((one) =>
      (one.values?.[name] ?? []).map((value) => numbers.get(value) ?? 0).toSorted((a, b) => a - b),
    );
    return [name, { values, of }] as const;
  });
  return {
    letter: filtered[0]?.name.letter ?? 'q',
    texts: byText.map(([text], at) => text - (byText[at - 1]?.[0] ?? 0)),
    counts: byText.map(([, own]) => own.length),
    filters: Object.fromEntries(filters) as unknown as FilterValues['filters'],
  };
}
