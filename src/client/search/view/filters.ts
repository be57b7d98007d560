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
  const rows = values.map((value, at) => row(name, value, at, onToggle));
  const rest = rows.slice(shown);
  const folded =
    rest.length === 0 ? [] : [element('details', {}, element('summary', {}, `${rest.length} more`), ...rest)];
  return element(
    'fieldset',
    {},
    element('legend', {}, facetLabels[name]),
    ...rows.slice(0, shown),
    ...folded,
  );
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
