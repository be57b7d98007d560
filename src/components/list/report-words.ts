/** What the rows of lists say of a report, in the markup that the components for it have. */
import { dateWords } from '../../record/dates.ts';
import type { SiteRecord } from '../../record/index.ts';
import type { DateShown, Outlet } from '../../record/types.ts';
import { type Html, html } from './html.ts';

/** What a row must know of the page on which it stands. */
export interface RowPage {
  /** The way from the page to the root of the site, with a slash at its end. */
  readonly root: string;
  readonly record: Pick<SiteRecord, 'language' | 'topics'>;
}

// Each row says them, and all rows of a report say the same.
const outlets = new WeakMap<Outlet, Html>();
const dates = new WeakMap<DateShown, Html>();

export function outletName(outlet: Outlet): Html {
  const { letter, known, name } = outlet;
  const words =
    outlets.get(outlet) ??
    html`<span class="ol"><span class="${known ? 'l' : 'l u'}" aria-hidden="true">${letter}</span> ${name}</span>`;
  outlets.set(outlet, words);
  return words;
}

export function dateShort(date: DateShown, language: string): Html {
  const words = dates.get(date) ?? dateHtml(date, language);
  dates.set(date, words);
  return words;
}

function dateHtml({ iso, basis }: DateShown, language: string): Html {
  if (iso === null) return html`<span>Date unknown</span>`;
  const how = basis === 'printed' ? '' : basis === 'inferred' ? ', inferred' : ', found elsewhere';
  return html`<time datetime="${iso}">${dateWords(iso, language, 'short')}</time>${how}`;
}
