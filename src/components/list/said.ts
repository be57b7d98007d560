/** What the rows of lists say of a report and of words in it; the same as the components of these names. */
import { marksAround } from '../../charts/words.ts';
import { dateWords } from '../../record/dates.ts';
import { relativeHref } from '../../record/href.ts';
import type { SiteRecord } from '../../record/index.ts';
import type { DateShown, Outlet, ResolvedQuotation } from '../../record/types.ts';
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

/** Each part of a quotation, linked to its place, between marks of ours. */
export function said({ article, exact, parts, href }: ResolvedQuotation, { from }: RowPage): Html {
  const [open, close] = marksAround(exact.join(' '));
  const link = relativeHref(from, href);
  const words = exact.map(
    (part, at) =>
      html`${at > 0 && ' '}<a data-cite data-span="${parts[at]?.join('-') ?? ''}" href="${link}">${part}</a>`,
  );
  return html`<span data-seed="${article.seed}">${open}${words}${close}</span>`;
}
