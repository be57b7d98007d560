/** Filters for a list that is whole in the HTML: the page of all quotations. */

import { element } from './element.ts';
import { choices, type ListChoice, type ListItem, matches, readChoice, writeChoice } from './list-choice.ts';

/**
 * Puts filters above `[data-filter-list]`, whose attribute names them (`speaker outlet topic kind`). Its items
 * are `[data-filter-item]` with a `data-<name>` for each, several values parted by `|`.
 */
export function filterList(): void {
  const list = document.querySelector<HTMLElement>('[data-filter-list]');
  if (list === null) return;
  const names = (list.dataset['filterList'] ?? '').split(' ').filter((name) => name !== '');
  const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')].map((node) => ({
    node,
    values: valuesOf(node, names),
  }));
  let choice = readChoice(location.search, names);
  const status = element('p', { role: 'status', class: 'meta' });
  const form = element('form', { class: 'filters noprint', 'aria-label': 'Filters' });
  const show = () => {
    const shown = items.filter(({ node, values }) => {
      node.hidden = !matches(values, choice);
      return !node.hidden;
    });
    for (const group of list.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = group.querySelector('[data-filter-item]:not([hidden])') === null;
    }
    status.textContent = `${shown.length} of ${items.length} quotations`;
    form.replaceChildren(
      ...selects(
        names,
        items.map(({ values }) => values),
        choice,
        set,
      ),
      status,
    );
  };
  const set = (name: string, value: string) => {
    choice = { ...choice, [name]: value };
    keepInAddress(choice);
    show();
    form.querySelector<HTMLElement>(`select[name="${name}"]`)?.focus();
  };
  show();
  list.before(form);
}

function valuesOf(node: HTMLElement, names: readonly string[]): ListItem {
  const of = (name: string) => (node.dataset[name] ?? '').split('|').filter((value) => value !== '');
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}

function selects(
  names: readonly string[],
  items: readonly ListItem[],
  choice: ListChoice,
  set: (name: string, value: string) => void,
): HTMLElement[] {
  return names.flatMap((name) => {
    const offered = choices(items, choice, name);
    if (offered.length < 2 && !choice[name]) return [];
    const options = offered.map(({ value, count }) =>
      element('option', { value, selected: value === choice[name] }, `${value} (${count})`),
    );
    const select = element('select', { name }, element('option', { value: '' }, 'all'), ...options);
    select.addEventListener('change', () => set(name, select.value));
    return [element('label', {}, `${name.charAt(0).toUpperCase()}${name.slice(1)} `, select)];
  });
}

function keepInAddress(choice: ListChoice): void {
  try {
    history.replaceState(history.state, '', (writeChoice(choice) || location.pathname) + location.hash);
  } catch {
    // Some browsers refuse this for files; the list does not need it.
  }
}
