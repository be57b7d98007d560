/** The filters: how many pages each value would leave, as boxes to tick. */
import { kindInWords } from '../../../text/kind-words.ts';
import { element } from '../../page/element.ts';
import type { Engine } from '../engine.ts';
import { type Chosen, type FacetName, facetNames, without } from '../state.ts';

/** What the filters are called. */
export const facetLabels: Readonly<Record<FacetName, string>> = {
  topic: 'Topic',
  speaker: 'Speaker',
  outlet: 'Outlet',
  kind: 'Kind',
  year: 'Year',
};

/** Values of a filter that are shown at once. */
const shown = 8;

type OnToggle = (name: FacetName, value: string) => void;

/**
 * The filters for some words, counted by Pagefind. A value's count is what choosing it would leave, so a filter that
 * is in use is counted as if it were not. One with a single value is not shown, unless it is in use.
 */
export async function filtersFor(
  engine: Engine,
  words: string | null,
  chosen: Chosen,
  onToggle: OnToggle,
): Promise<HTMLElement[]> {
  const all = await engine.counts(words, chosen);
  const made = facetNames.map(async (name) => {
    const own = chosen[name] ?? [];
    const counts = (own.length === 0 ? all : await engine.counts(words, without(chosen, name)))[name] ?? {};
    const values = [...new Set([...Object.keys(counts), ...own])]
      .map((value) => ({ value, count: counts[value] ?? 0, isChosen: own.includes(value) }))
      .filter(({ count, isChosen }) => count > 0 || isChosen)
      .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
    if (values.length < 2 && own.length === 0) return [];
    const row = ({ value, count, isChosen }: (typeof values)[number], at: number) => {
      const id = `filter-${name}-${at}`;
      const box = element('input', { type: 'checkbox', id, value, checked: isChosen });
      box.addEventListener('change', () => onToggle(name, value));
      const words = element('span', {}, name === 'kind' ? kindInWords(value) : value);
      return element('label', {}, box, words, element('span', { class: 's-count' }, String(count)));
    };
    const [first, rest] = [values.slice(0, shown), values.slice(shown)];
    const legend = element('legend', {}, facetLabels[name]);
    const more =
      rest.length === 0 ? [] : [folded(rest.length, () => rest.map((one, at) => row(one, shown + at)))];
    return [element('fieldset', {}, legend, ...first.map(row), ...more)];
  });
  return (await Promise.all(made)).flat();
}

// Of a large collection's speakers there are thousands: they are made when they are looked at.
function folded(count: number, rows: () => HTMLElement[]): HTMLElement {
  const fold = element('details', {}, element('summary', {}, `${count} more`));
  fold.addEventListener('toggle', () => fold.append(...rows()), { once: true });
  return fold;
}
