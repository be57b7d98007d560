/** The search itself: a field, filters and results, in the dialog or on the search page. */
import { button, element } from '../../page/element.ts';
import { rootPrefix } from '../../page/root.ts';
import { type Engine, engine } from '../engine.ts';
import { find, type Outcome } from '../find.ts';
import { type FacetName, type SearchState, toggle, without, writeAddress } from '../state.ts';
import { chooseByKeys } from './choose.ts';
import { facetLabels, filtersFor } from './filters.ts';
import { resultElements } from './results.ts';
import { noticeWords, statusWords } from './words.ts';

/** A search interface on a page. */
export interface Panel {
  /** Shows the state and searches for it. */
  show(state: SearchState): void;
  /** Begins to load what a search needs. */
  prepare(): void;
  readonly field: HTMLInputElement;
}

/** Pages whose results are shown at once. */
const atOnce = 10;

/** The parts of the interface. Ids are fixed: a page holds one search. */
const interfaceOf = (inDialog: boolean): string => `
  <div class="s-bar">
    <input id="search-field" class="s-field" type="text" role="combobox" aria-label="Search the words"
      aria-autocomplete="list" aria-expanded="false" aria-controls="search-results" autocomplete="off"
      autocapitalize="off" spellcheck="false" enterkeyhint="go" placeholder="a word, a name, a number">
    ${inDialog ? '<button type="button" class="s-close">Close</button>' : ''}
  </div>
  <div class="s-main">
    <details class="s-filters"><summary>Filters</summary><div class="s-facets"></div></details>
    <div class="s-results">
      <p class="s-status" role="status"></p>
      <div class="s-notice"></div>
      <div id="search-results" class="s-list" role="listbox" aria-label="Results" hidden></div>
      <button type="button" class="s-load" hidden>Show more</button>
    </div>
  </div>
  <p class="s-keys"><span><kbd>↑</kbd> <kbd>↓</kbd> move &nbsp; <kbd>Enter</kbd> open${inDialog ? ' &nbsp; <kbd>Esc</kbd> close' : ''}</span>
    ${inDialog ? '<a class="s-link" href="#">Open as a page</a>' : ''}</p>`;

/** Where to look when nothing was found. */
const elsewhere = (): string => `<p>Look in <a href="${rootPrefix()}quotations.html">all quotations</a>,
  <a href="${rootPrefix()}articles.html">all articles</a> or
  <a href="${rootPrefix()}people.html">the people who are quoted</a>.</p>`;

/** Builds a search interface into `host`; `onState` hears of the words and filters that were answered. */
export function createPanel(
  host: HTMLElement,
  inDialog: boolean,
  onState: (state: SearchState) => void,
): Panel {
  host.innerHTML = interfaceOf(inDialog);
  const part = <E extends HTMLElement>(name: string) => host.querySelector(`.s-${name}`) as E;
  const [field, fold] = [part<HTMLInputElement>('field'), part<HTMLDetailsElement>('filters')];
  const [status, notice, list, more] = [part('status'), part('notice'), part('list'), part('load')];
  const keys = chooseByKeys(field, list);
  let state: SearchState = { typed: '', chosen: {} };
  let pages = atOnce;
  let isSearching = false;
  let isAsked = false;
  // The results do not wait for the filters, which are loaded only where the reader can see them.
  let offerFilters: () => Promise<void> = async () => {};
  fold.open = matchMedia('(min-width: 48em)').matches;
  fold.addEventListener('toggle', () => void offerFilters());

  // While one search runs, only the last of those asked for meanwhile is kept: no wait for another letter is needed.
  async function search(): Promise<void> {
    isAsked = true;
    if (isSearching) return;
    isSearching = true;
    while (isAsked) {
      isAsked = false;
      await answer().catch(() => {
        status.textContent = 'Search could not be loaded. All quotations are in one list instead.';
        notice.innerHTML = elsewhere();
      });
    }
    isSearching = false;
  }

  async function answer(): Promise<void> {
    const asked = state;
    const loaded = await engine();
    const outcome = await find(loaded, asked, pages);
    if (isAsked) return;
    render(outcome, loaded);
    onState(asked);
    offerFilters = () => showFilters(loaded, outcome, asked).catch(() => undefined);
    void offerFilters();
  }

  async function showFilters(loaded: Engine, { words }: Outcome, asked: SearchState): Promise<void> {
    if (!fold.open || state !== asked) return;
    const onToggle = (name: FacetName, value: string) =>
      change({ ...state, chosen: toggle(state.chosen, name, value) });
    const offered = words === '' ? [] : await filtersFor(loaded, words, asked.chosen, onToggle);
    if (state !== asked) return;
    const focused = fold.contains(document.activeElement) ? document.activeElement?.id : undefined;
    part('facets').replaceChildren(...offered);
    if (focused) document.getElementById(focused)?.focus();
    host.dataset['filtered'] = state.typed;
  }

  function render(outcome: Outcome, loaded: Engine): void {
    const isFirst = !host.dataset['answered'];
    if (isFirst && loaded.hasManyValues && Object.keys(state.chosen).length === 0) fold.open = false;
    status.textContent = statusWords(outcome, state);
    showNotice(outcome);
    list.replaceChildren(...resultElements(outcome.hits, loaded));
    list.hidden = outcome.hits.length === 0;
    field.setAttribute('aria-expanded', String(outcome.hits.length > 0));
    more.hidden = outcome.isAll;
    keys.reset();
    // Lets a test, or a script of the reader's own, know what the results answer.
    host.dataset['answered'] = state.typed;
  }

  function showNotice(outcome: Outcome): void {
    const nearest = outcome.notice.nowhere.flatMap((one) => one.nearest ?? []);
    const wider = outcome.hiding.map((name) => {
      const chosen = without(state.chosen, name);
      return button(`Without the filter “${facetLabels[name]}”`, () => show({ ...state, chosen }));
    });
    notice.replaceChildren(
      ...noticeWords(outcome).map((line) => element('p', {}, line)),
      ...nearest.map((word) => button(`Search for “${word}”`, () => show({ ...state, typed: word }))),
      ...wider,
    );
    if (outcome.hits.length === 0 && wider.length === 0 && state.typed.trim().length > 1)
      notice.insertAdjacentHTML('beforeend', elsewhere());
  }

  function change(next: SearchState): void {
    state = next;
    pages = atOnce;
    part('link')?.setAttribute('href', `${rootPrefix()}search.html${writeAddress(state)}`);
    void search();
  }

  function show(next: SearchState): void {
    field.value = next.typed;
    change(next);
  }

  field.addEventListener('input', () => change({ ...state, typed: field.value }));
  more.addEventListener('click', () => {
    pages += atOnce;
    void search();
  });
  return { field, show, prepare: () => void engine().catch(() => undefined) };
}
