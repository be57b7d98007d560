/** Buttons on each note of an article: copy a link to the quotation, or its words with their source; cite it. */
import type { CslItem } from '../../cite/item.ts';
import { plain } from '../../cite/plain.ts';
import { citedPage, citedQuotation } from './cited.ts';
import { addressOf, copyText } from './clipboard.ts';
import { element } from './element.ts';
import { loadScript, loadStyle } from './root.ts';

/** Adds the buttons where a note is numbered for a quotation of the page, and one for the page itself. */
export function offerCopies(): void {
  const section = document.querySelector('#cite:has([data-cite-page])');
  const own =
    section && element('p', { class: 'copy noprint' }, citeButton('All forms', 'this page', citedPage));
  const notes = [...document.querySelectorAll<HTMLElement>('.note')];
  const rows = notes.flatMap((note) => {
    const numbers = [...note.querySelectorAll<HTMLAnchorElement>('a[id^="n-"][href^="#q-"]')];
    return numbers.map((number) => ({ note, row: copyRow(number, numbers.length > 1) }));
  });
  if (rows.length === 0 && !own) return;
  void loadStyle('assets/copy.css').then(() => {
    if (own) section.append(own);
    for (const { note, row } of rows) note.append(row);
  });
}

function copyRow(number: HTMLAnchorElement, several: boolean): HTMLElement {
  const anchor = decodeURIComponent(number.hash.slice(1));
  const which = several ? ` ${number.textContent}` : '';
  const spoken = `quotation ${number.textContent}`;
  const said = element('span', { role: 'status' });
  return element(
    'p',
    { class: 'copy noprint' },
    copyButton(`Copy link${which}`, `Copy link${which} to ${spoken}`, said, () => addressOf(anchor)),
    copyButton(`Copy words${which}`, `Copy words${which} of ${spoken} with their source`, said, () =>
      quoted(anchor),
    ),
    citeButton(`Cite${which}`, spoken, () => citedQuotation(anchor)),
    said,
  );
}

function copyButton(label: string, name: string, said: HTMLElement, text: () => string): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': name }, label);
  button.addEventListener('click', async () => {
    const copied = await copyText(text());
    said.textContent = copied ? 'Copied.' : 'Your browser does not allow copying here. ';
    if (!copied)
      said.append(element('input', { readonly: true, 'aria-label': 'Text to copy', value: text() }));
  });
  return button;
}

/** The other forms are loaded when a reader wants them. Without them the page's own citation leads to files. */
function citeButton(label: string, spoken: string, cited: () => CslItem | null): HTMLElement {
  const button = element(
    'button',
    { type: 'button', 'aria-label': `${label}: all forms of citing ${spoken}`, 'aria-haspopup': 'dialog' },
    label,
  );
  button.addEventListener('click', async () => {
    const item = cited();
    if (item === null) return;
    try {
      await loadScript('assets/cite.js');
      globalThis.onTheRecordCite?.(item, `Cite ${spoken}`);
    } catch {
      location.hash = 'cite';
    }
  });
  return button;
}

function quoted(anchor: string): string {
  const item = citedQuotation(anchor);
  return item === null ? addressOf(anchor) : plain(item);
}
