import { element } from '../../page/element.ts';
import { rootPrefix } from '../../page/root.ts';
import { engine } from '../engine.ts';
import { find, type Outcome } from '../find.ts';
import { type Group, groupByPage } from '../group.ts';
import { isShared, pageHit, quotationHits } from '../hits.ts';
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

const typingPause = 90;
const atOnce = 24;
/** Pages shown for each quotation shown. */
const pagesShare = 1 / 6;

/** Builds a search interface into `host`; `onState` hears of each change of the words or filters. */
export function createPanel(
  host: HTMLElement,
  inDialog: boolean,
  onState: (state: SearchState) => void,
): Panel {
  const parts = buildParts(host, inDialog);
  const keys = chooseByKeys(parts.field, parts.list);
  let state: SearchState = { typed: '', chosen: {} };
  let limit = atOnce;
  let asked = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function search(): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const outcome = await find(await engine(), state);
      const shown = await load(outcome, state.chosen, limit);
      if (mine === asked) render(outcome, shown);
    } catch {
      if (mine === asked)
        parts.status.textContent = 'Search could not be loaded. All quotations are in one list instead.';
    }
  }

  function render(outcome: Outcome, { groups, unit }: Shown): void {
    parts.status.textContent = statusWords(outcome, state, unit);
    parts.notice.replaceChildren(
      ...noticeElements(outcome, (name) => change({ ...state, chosen: without(state.chosen, name) })),
    );
    parts.list.replaceChildren(...groups.map(groupElement));
    parts.list.hidden = groups.length === 0;
    parts.field.setAttribute('aria-expanded', String(groups.length > 0));
    parts.more.hidden = Math.max(outcome.quotations.length, outcome.pages.length / pagesShare) <= limit;
    keys.reset();
    // Lets a test, or a script of the reader's own, know what the results answer.
    host.dataset['answered'] = state.typed;
    showFilters(parts.filters, outcome.facets, (name, value) =>
      change({ ...state, chosen: toggle(state.chosen, name, value) }),
    );
  }

  function change(next: SearchState): void {
    state = next;
    limit = atOnce;
    parts.asPage.href = `${rootPrefix()}search.html${writeAddress(state)}`;
    onState(state);
    void search();
  }

  parts.field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => change({ ...state, typed: parts.field.value }), typingPause);
  });
  parts.more.addEventListener('click', () => {
    limit += atOnce;
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

/** What is read of an outcome, by page. */
interface Shown {
  readonly groups: readonly Group[];
  /** What the count of quotations counts: in a large collection the reports that hold them. */
  readonly unit: 'quotation' | 'report';
}

async function load(outcome: Outcome, chosen: Chosen, limit: number): Promise<Shown> {
  const quotations = await Promise.all(outcome.quotations.slice(0, limit).map((found) => found.data()));
  const pages = await Promise.all(outcome.pages.slice(0, limit * pagesShare).map((found) => found.data()));
  const hits = quotations.flatMap((fragment) => quotationHits(fragment, chosen));
  const unit = quotations.some(isShared) ? 'report' : 'quotation';
  return { groups: groupByPage(hits, pages.map(pageHit)), unit };
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
