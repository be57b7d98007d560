import { element } from '../../page/element.ts';

/** The parts of the search interface; the same in the dialog and on the page. */
export interface Parts {
  readonly field: HTMLInputElement;
  readonly close: HTMLButtonElement;
  /** Holds the filters; closed on narrow screens until the reader opens it. */
  readonly fold: HTMLDetailsElement;
  readonly filters: HTMLElement;
  readonly status: HTMLElement;
  readonly notice: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  readonly asPage: HTMLAnchorElement;
}

/** Builds the interface into `host`. Ids are fixed: a page holds one search. */
export function buildParts(host: HTMLElement, inDialog: boolean): Parts {
  const field = element('input', {
    id: 'search-field',
    class: 's-field',
    type: 'text',
    role: 'combobox',
    'aria-label': 'Search the words',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-results',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: 'a word, a name, a number',
  });
  const close = element('button', { type: 'button', class: 's-close' }, 'Close');
  const filters = element('div', { class: 's-facets' });
  const fold = element('details', { class: 's-filters' }, element('summary', {}, 'Filters'), filters);
  fold.open = matchMedia('(min-width: 48em)').matches;
  const status = element('p', { class: 's-status', role: 'status' });
  const notice = element('div', { class: 's-notice' });
  const list = element('div', {
    id: 'search-results',
    class: 's-list',
    role: 'listbox',
    'aria-label': 'Results',
  });
  list.hidden = true;
  const more = element('button', { type: 'button', class: 's-load', hidden: true }, 'Show more');
  const asPage = element('a', { class: 's-link', href: '#' }, 'Open as a page');
  const keys = element('p', { class: 's-keys' }, key('↑'), key('↓'), ' move ', key('Enter'), ' open ');
  if (inDialog) keys.append(key('Esc'), ' close ', asPage);
  const results = element('div', { class: 's-results' }, status, notice, list, more);
  host.replaceChildren(
    element('div', { class: 's-bar' }, field, ...(inDialog ? [close] : [])),
    element('div', { class: 's-main' }, fold, results),
    keys,
  );
  return { field, close, fold, filters, status, notice, list, more, asPage };
}

function key(name: string): HTMLElement {
  return element('kbd', {}, name);
}
