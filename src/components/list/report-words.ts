/** What the rows of lists say of a report, in the markup that the components for it have. */
import { dateWords } from '../../record/dates.ts';
import type { SiteRecord } from '../../record/index.ts';
import type { DateShown, Outlet } from '../../record/types.ts';
import { type Html, html } from './html.ts';

/** What a row must know of the page on which it stands. */
export interface RowPage {
  /** Path of the page, `Astro.url.pathname`. */
  readonly from: string;
  readonly record: Pick<SiteRecord, 'language' | 'topics'>;
}

export function outletName({ letter, known, name }: Outlet): Html {
  return html`<span class="ol"><span class="${known ? 'l' : 'l u'}" aria-hidden="true">${letter}</span> ${name}</span>`;
}

export function dateShort({ iso, basis }: DateShown, language: string): Html {
  if (iso === null) return html`<span>Date unknown</span>`;
  const how = basis === 'printed' ? '' : basis === 'inferred' ? ', inferred' : ', found elsewhere';
  return html`<time datetime="${iso}">${dateWords(iso, language, 'short')}</time>${how}`;
}
