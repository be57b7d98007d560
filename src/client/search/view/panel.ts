/** The search itself: a field, filters and results, in the dialog or on the search page. */
import { element } from '../../page/element.ts';
import { rootPrefix } from '../../page/root.ts';
import { type Engine, engine } from '../engine.ts';
import { facets } from '../facets.ts';
import { find, type Outcome } from '../find.ts';
import { type FacetName, type SearchState, toggle, without, writeAddress } from '../state.ts';
import { chooseByKeys } from './choose.ts';
import { facetLabels, showFilters } from './filters.ts';
import { buildParts } from './parts.ts';
import { groupElement, groupsOf } from './results.ts';
import { noticeWords, statusWords } from './words.ts';

/** A search interface on a page. */
export interface Panel {
  /** Shows the state and searches for it. */
  show(state: SearchState): void;
  /** Begins to load what a search needs. */
  prepare(): void;
  readonly field: HTMLInputElement;
  readonly close: HTMLButtonElement;
}

/** Pages whose results are shown at once. */
const atOnce = 10;

/** Builds a search interface into `host`; `onState` hears of the words and filters that were answered. */
export function createPanel(
  host: HTMLElement,
  inDialog: boolean,
  onState: (state: SearchState) => void,
): Panel {
  const parts = buildParts(host, inDialog);
  const keys = chooseByKeys(parts.field, parts.list);
  let state: SearchState = { typed: '', chosen: {} };
  let pages = atOnce;
  let isSearching = false;
  let isAsked = false;

  // While one search runs, only the last of those asked for meanwhile is kept: no wait for another letter is needed.
  async function search(): Promise<void> {
    isAsked = true;
    if (isSearching) return;
    isSearching = true;
    while (isAsked) {
      isAsked = false;
      await answer().catch(() => {
        parts.status.textContent = 'Search could not be loaded. All quotations are in one list instead.';
        parts.notice.replaceChildren(elsewhere());
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
    void offerFilters(loaded, outcome, asked).catch(() => undefined);
  }

  function render(outcome: Outcome, loaded: Engine): void {
    const isFirst = host.dataset['answered'] === undefined || host.dataset['answered'] === '';
    if (isFirst && loaded.hasManyValues && Object.keys(state.chosen).length === 0) parts.fold.open = false;
    parts.status.textContent = statusWords(outcome, state);
    parts.notice.replaceChildren(...noticeElements(outcome));
    parts.list.replaceChildren(...groupsOf(outcome.hits).map((group, at) => groupElement(group, at, loaded)));
    parts.list.hidden = outcome.hits.length === 0;
    parts.field.setAttribute('aria-expanded', String(outcome.hits.length > 0));
    parts.more.hidden = outcome.isAll;
    keys.reset();
    // Lets a test, or a script of the reader's own, know what the results answer.
    host.dataset['answered'] = state.typed;
  }

  function noticeElements(outcome: Outcome): HTMLElement[] {
    const words = noticeWords(outcome).map((line) => element('p', {}, line));
    const nearest = outcome.notice.nowhere.flatMap(({ nearest }) => nearest ?? []);
    const typings = nearest.map((word) => button(`Search for “${word}”`, { ...state, typed: word }));
    const wider = outcome.hiding.map((name) =>
      button(`Without the filter “${facetLabels[name]}”`, { ...state, chosen: without(state.chosen, name) }),
    );
    const isEmpty = outcome.hits.length === 0 && wider.length === 0 && state.typed.trim().length > 1;
    return [...words, ...typings, ...wider, ...(isEmpty ? [elsewhere()] : [])];
  }

  function button(label: string, next: SearchState): HTMLElement {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      parts.field.value = next.typed;
      change(next);
    });
    return made;
  }

  // The results do not wait for the filters, which are loaded only where the reader can see them.
  async function offerFilters(loaded: Engine, { words }: Outcome, asked: SearchState): Promise<void> {
    await opened(parts.fold);
    if (state !== asked) return;
    const offered = words === '' ? [] : await facets(loaded, words, asked.chosen);
    if (state !== asked) return;
    showFilters(parts.filters, offered, (name: FacetName, value: string) =>
      change({ ...state, chosen: toggle(state.chosen, name, value) }),
    );
    host.dataset['filtered'] = state.typed;
  }

  function change(next: SearchState): void {
    state = next;
    pages = atOnce;
    parts.asPage.href = `${rootPrefix()}search.html${writeAddress(state)}`;
    void search();
  }

  parts.field.addEventListener('input', () => change({ ...state, typed: parts.field.value }));
  parts.more.addEventListener('click', () => {
    pages += atOnce;
    void search();
  });
  return {
    field: parts.field,
    close: parts.close,
    prepare: () => void engine().catch(() => undefined),
    show: (next) => {
      parts.field.value = next.typed;
      change(next);
    },
  };
}

/** Where to look when nothing was found. */
function elsewhere(): HTMLElement {
  const link = (path: string, words: string) => element('a', { href: rootPrefix() + path }, words);
  return element(
    'p',
    {},
    'Look in ',
    link('quotations.html', 'all quotations'),
    ', ',
    link('articles.html', 'all articles'),
    ' or ',
    link('people.html', 'the people who are quoted'),
    '.',
  );
}

/** Resolves when a fold is open. */
function opened(fold: HTMLDetailsElement): Promise<void> {
  if (fold.open) return Promise.resolve();
  return new Promise((resolve) => {
    const hear = () => {
      if (!fold.open) return;
      fold.removeEventListener('toggle', hear);
      resolve();
    };
    fold.addEventListener('toggle', hear);
  });
}
