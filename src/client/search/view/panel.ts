import { element } from '../../page/element.ts';
import { rootPrefix } from '../../page/root.ts';
import { type Answer, answers, worthShowing } from '../answers.ts';
import { type Engine, engines, type Found } from '../engine.ts';
import { facets, valueTable } from '../facets.ts';
import type { Outcome } from '../find.ts';
import { type Group, groupByPage } from '../group.ts';
import { hitsOf } from '../hits.ts';
import { type Chosen, type SearchState, toggle, without, writeAddress } from '../state.ts';
import { chooseByKeys } from './choose.ts';
import { facetLabels, showFilters } from './filters.ts';
import { buildParts } from './parts.ts';
import { groupElement } from './results.ts';
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

/** Results that are shown at once, and how many other places with them. */
const atOnce = { quotation: 24, report: worthShowing } as const;
const placesAtOnce = 4;
/** Whoever types on does so within this time; to search all of a large collection would hold the next letter up. */
const pauseMs = 200;

/** Builds a search interface into `host`; `onState` hears of the words and filters that were answered. */
export function createPanel(
  host: HTMLElement,
  inDialog: boolean,
  onState: (state: SearchState) => void,
): Panel {
  const parts = buildParts(host, inDialog);
  const keys = chooseByKeys(parts.field, parts.list);
  let state: SearchState = { typed: '', chosen: {} };
  let pages = 1;
  let isSearching = false;
  let isAsked = false;
  let goOn: () => void = () => undefined;
  /** The state of which all results are shown. */
  let settled: SearchState | undefined;

  // While one search runs, only the last of those asked for meanwhile is kept: no wait for another letter is needed.
  async function search(): Promise<void> {
    isAsked = true;
    goOn();
    if (isSearching) return;
    isSearching = true;
    while (isAsked) {
      isAsked = false;
      await answer().catch(() => {
        // What was found so far stays, and says that it is not all.
        if (host.dataset['answered'] === state.typed) return;
        parts.status.textContent = 'Search could not be loaded. All quotations are in one list instead.';
      });
    }
    isSearching = false;
  }

  async function answer(): Promise<void> {
    const loaded = await engines();
    for await (const given of answers(loaded, state, state !== settled)) {
      if (isAsked) return;
      const shown = await load(loaded.first, given.outcome, state.chosen, pages);
      if (isAsked) return;
      render(given, shown);
      onState(state);
      if (given.isAll) void offerFilters(loaded.first, given.outcome, state).catch(() => undefined);
      else await pause();
      if (isAsked) return;
    }
    settled = state;
  }

  /** Waits, or until something else is asked. */
  function pause(): Promise<void> {
    return new Promise((resolve) => {
      goOn = resolve;
      setTimeout(resolve, pauseMs);
    });
  }

  function render({ outcome, isAll: isWhole }: Answer, { groups, unit, isAll }: Shown): void {
    // Of a large collection the filters are half as much as all else: they wait until the reader opens them.
    const isFirst = host.dataset['answered'] === undefined || host.dataset['answered'] === '';
    if (isFirst && unit === 'report' && Object.keys(state.chosen).length === 0) parts.fold.open = false;
    parts.status.textContent = statusWords(outcome, state, unit, isWhole);
    parts.notice.replaceChildren(
      ...noticeElements(outcome, (name) => change({ ...state, chosen: without(state.chosen, name) })),
    );
    parts.list.replaceChildren(...groups.map(groupElement));
    parts.list.hidden = groups.length === 0;
    parts.field.setAttribute('aria-expanded', String(groups.length > 0));
    parts.more.hidden = isAll || !isWhole;
    keys.reset();
    // Lets a test, or a script of the reader's own, know what the results answer.
    host.dataset['answered'] = state.typed;
    if (isWhole) host.dataset['complete'] = state.typed;
  }

  // The results do not wait for the filters, which are loaded only where the reader can see them.
  async function offerFilters(loaded: Engine, outcome: Outcome, asked: SearchState): Promise<void> {
    await opened(parts.fold);
    if (state !== asked) return;
    const isIdle = outcome.unfiltered.length === 0 && Object.keys(state.chosen).length === 0;
    const valuesOf = isIdle ? () => undefined : valueTable(await loaded.values());
    if (state !== asked) return;
    showFilters(parts.filters, facets(outcome.unfiltered, state.chosen, valuesOf), (name, value) =>
      change({ ...state, chosen: toggle(state.chosen, name, value) }),
    );
    host.dataset['filtered'] = state.typed;
  }

  function change(next: SearchState): void {
    state = next;
    pages = 1;
    parts.asPage.href = `${rootPrefix()}search.html${writeAddress(state)}`;
    void search();
  }

  parts.field.addEventListener('input', () => {
    change({ ...state, typed: parts.field.value });
  });
  parts.more.addEventListener('click', () => {
    pages += 1;
    void search();
  });
  return {
    field: parts.field,
    close: parts.close,
    prepare: () => void engines().catch(() => undefined),
    show: (next) => {
      parts.field.value = next.typed;
      change(next);
    },
  };
}

/** What is read of an outcome, by page. */
interface Shown {
  readonly groups: readonly Group[];
  /** What the count of quotations counts: in a large collection the reports that hold them. */
  readonly unit: keyof typeof atOnce;
  readonly isAll: boolean;
}

async function load(engine: Engine, outcome: Outcome, chosen: Chosen, pages: number): Promise<Shown> {
  const unit = outcome.quotations[0]?.letter === 'r' ? 'report' : 'quotation';
  const quotations = outcome.quotations.slice(0, pages * atOnce[unit]);
  // Reports are other places as well: those outside them wait until all are shown.
  const isEarly = unit === 'report' && quotations.length < outcome.quotations.length;
  const first = [...quotations, ...outcome.pages.slice(0, isEarly ? 0 : pages * placesAtOnce)];
  const read = async (found: Found) => hitsOf(await engine.text(found.text), found, chosen);
  const isAll = first.length === outcome.quotations.length + outcome.pages.length;
  return { groups: groupByPage(await Promise.all(first.map(read))), unit, isAll };
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

function noticeElements(
  outcome: Outcome,
  clear: (name: Outcome['hiding'][number]['name']) => void,
): HTMLElement[] {
  const words = noticeWords(outcome);
  const buttons = outcome.hiding.map(({ name, count }) => {
    const label = `Without the filter “${facetLabels[name]}”: ${count}`;
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => clear(name));
    return button;
  });
  return [...(words === '' ? [] : [element('p', {}, words)]), ...buttons];
}
