/** Filters for a list that is whole in the HTML: all quotations, all reported speech. */

import { type Chosen, type FacetName, readAddress, without, writeAddress } from '../search/state.ts';
import { element } from './element.ts';
import { choices, type ListItem, matches } from './list-choice.ts';
import { keepInAddress } from './root.ts';

/** What items carry, as `data-<name>`; the values of one are parted by spaces only where there may be several. */
const names: readonly FacetName[] = ['speaker', 'outlet', 'topic', 'kind'];

/** Puts filters in `[data-filters]` for the `[data-item]`s of the page. */
export function filterList(): void {
  const place = document.querySelector<HTMLElement>('[data-filters]');
  if (place === null) return;
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')].map((node) => ({
    node,
    values: valuesOf(node.dataset),
  }));
  const values = items.map((item) => item.values);
  let choice = without(readAddress(location.search).chosen, 'year');
  const status = element('p', { role: 'status', class: 'meta' });
  const row = element('p', { class: 'sans' });
  const show = () => {
    const shown = items.filter(({ node, values }) => {
      node.hidden = !matches(values, choice);
      return !node.hidden;
    });
    status.textContent = `${shown.length} of ${items.length} ${place.dataset['filters']}`;
    row.replaceChildren(...selects(values, choice, set));
  };
  const set = (name: FacetName, value: string) => {
    choice = { ...without(choice, name), ...(value === '' ? {} : { [name]: [value] }) };
    keepInAddress(writeAddress({ typed: '', chosen: choice }));
    show();
    row.querySelector<HTMLElement>(`select[name="${name}"]`)?.focus();
  };
  show();
  place.replaceChildren(row, status);
  place.hidden = false;
}

function valuesOf(data: DOMStringMap): ListItem {
  return {
    speaker: one(data['speaker']),
    outlet: one(data['outlet']),
    topic: (data['topics'] ?? '').split(' ').flatMap(one).map(titleOf),
    kind: one(data['kind']),
  };
}

function one(value: string | undefined): string[] {
  return value ? [value] : [];
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function selects(
  items: readonly ListItem[],
  choice: Chosen,
  set: (name: FacetName, value: string) => void,
): HTMLElement[] {
  return names.flatMap((name) => {
    const offered = choices(items, choice, name);
    if (offered.length < 2 && !choice[name]) return [];
    const options = offered.map(({ value, count }) =>
      element('option', { value, selected: choice[name]?.includes(value) }, `${value} (${count})`),
    );
    const select = element('select', { name }, element('option', { value: '' }, 'all'), ...options);
    select.addEventListener('change', () => set(name, select.value));
    return [element('label', {}, `${titleOf(name)} `, select, ' ')];
  });
}
