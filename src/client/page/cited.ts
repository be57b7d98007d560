/** Reads from an article's page how one of its quotations is cited. */
import type { CslItem } from '../../cite/item.ts';
import { quotationItem } from '../../cite/quotation.ts';
import { addressOf } from './clipboard.ts';

/** The citation of the article of this page; `null` on a page that says nothing of one. */
export function citedPage(): CslItem | null {
  const data = document.querySelector('script[type="application/vnd.citationstyles.csl+json"]');
  return data === null ? null : placed(JSON.parse(data.textContent ?? '') as CslItem);
}

/** The citation of a quotation, by its anchor (`q-…`); `null` on a page that says nothing of its article. */
export function citedQuotation(anchor: string): CslItem | null {
  const article = citedPage();
  if (article === null) return null;
  const id = anchor.replace(/^q-/, '');
  const parts = document.querySelectorAll(`mark[data-quotation="${CSS.escape(id)}"]`);
  const note = document.querySelector(`.note a[href="#${CSS.escape(anchor)}"]`);
  const told = note?.parentElement?.querySelector('b')?.textContent ?? '';
  const probably = /^probably /;
  return quotationItem(article, id, {
    words: [...parts].map(printedWords),
    speaker: told === '' || told === 'Speaker not known' ? null : told.replace(probably, ''),
    sure: !probably.test(told),
  });
}

/** Where the site has no public address, others can still use the one that a server gave it. */
function placed(item: CslItem): CslItem {
  if (location.protocol === 'file:' || item.archive_location.includes(':')) return item;
  const here = addressOf('').replace(/#$/, '');
  return {
    ...item,
    archive_location: here,
    ...(item.note === undefined ? {} : { note: item.note.replace(item.archive_location, here) }),
  };
}

// Numbers of ours inside the words are no part of them.
function printedWords(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('[data-ours]')) ours.remove();
  return (copy.textContent ?? '').trim();
}
