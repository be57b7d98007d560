import { element } from '../../page/element.ts';
import type { Facet, FacetValue } from '../facets.ts';
import type { FacetName } from '../state.ts';

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

/** Puts the filters into `host`; the one that has the focus keeps it. */
export function showFilters(
  host: HTMLElement,
  facets: readonly Facet[],
  onToggle: (name: FacetName, value: string) => void,
): void {
  const focused = host.contains(document.activeElement) ? document.activeElement?.id : undefined;
  host.replaceChildren(...facets.map((facet) => fieldset(facet, onToggle)));
  if (focused) document.getElementById(focused)?.focus();
}

function fieldset({ name, values }: Facet, onToggle: (name: FacetName, value: string) => void): HTMLElement {
  const rowsOf = (from: number, to?: number) =>
    values.slice(from, to).map((value, at) => row(name, value, from + at, onToggle));
  const more = values.length <= shown ? [] : [foldedRows(values.length - shown, () => rowsOf(shown))];
  return element('fieldset', {}, element('legend', {}, facetLabels[name]), ...rowsOf(0, shown), ...more);
}

// Of a large collection's speakers there are thousands: they are made when they are looked at.
function foldedRows(count: number, rows: () => HTMLElement[]): HTMLElement {
  const fold = element('details', {}, element('summary', {}, `${count} more`));
  fold.addEventListener('toggle', () => fold.append(...rows()), { once: true });
  return fold;
}

function row(
  name: FacetName,
  { value, count, chosen }: FacetValue,
  at: number,
  onToggle: (name: FacetName, value: string) => void,
): HTMLElement {
  const box = element('input', { type: 'checkbox', id: `filter-${name}-${at}`, value, checked: chosen });
  box.addEventListener('change', () => onToggle(name, value));
  return element(
    'label',
    {},
    box,
    element('span', {}, value),
    element('span', { class: 's-count' }, String(count)),
  );
}
