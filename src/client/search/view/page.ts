import { element } from '../../page/element.ts';
import { loadStyle } from '../../page/root.ts';
import { readAddress, type SearchState, writeAddress } from '../state.ts';
import { createPanel } from './panel.ts';

/** Turns the search page into a search; the address keeps what is asked. */
export function mountPage(): void {
  const host = document.querySelector<HTMLElement>('[data-search-page]');
  if (host === null) return;
  const place = element('div', { class: 's-panel' });
  const typedBefore = host.querySelector<HTMLInputElement>('input[name="q"]')?.value;
  const panel = createPanel(place, false, keepInAddress);
  void loadStyle('assets/search.css').then(() => {
    host.replaceChildren(place);
    const state = readAddress(location.search);
    panel.show({ ...state, typed: state.typed || typedBefore || '' });
    panel.field.focus();
  });
}

function keepInAddress(state: SearchState): void {
  try {
    history.replaceState(history.state, '', writeAddress(state) || location.pathname);
  } catch {
    // Some browsers refuse this for files; the search itself does not need it.
  }
}
