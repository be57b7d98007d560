/** Buttons on each note of an article: copy a link to the quotation, or its words with their source. */
import { citation } from './citation.ts';
import { element } from './element.ts';
import { loadStyle } from './root.ts';

/** Adds the buttons where a note is numbered for a quotation of the page. */
export function offerCopies(): void {
  const notes = [...document.querySelectorAll<HTMLElement>('.note')];
  const rows = notes.flatMap((note) => {
    const numbers = [...note.querySelectorAll<HTMLAnchorElement>('a[id^="n-"][href^="#q-"]')];
    return numbers.map((number) => ({ note, row: copyRow(number, numbers.length > 1) }));
  });
  if (rows.length === 0) return;
  void loadStyle('assets/copy.css').then(() => {
    for (const { note, row } of rows) note.append(row);
  });
}

function copyRow(number: HTMLAnchorElement, several: boolean): HTMLElement {
  const anchor = number.hash.slice(1);
  const which = several ? ` ${number.textContent}` : '';
  const spoken = `quotation ${number.textContent}`;
  const said = element('span', { role: 'status' });
  const row = element(
    'p',
    { class: 'copy noprint' },
    copyButton(`Copy link${which}`, `Copy link to ${spoken}`, said, () => address(anchor)),
    copyButton(`Copy words${which}`, `Copy ${spoken} with its source`, said, () => quoted(anchor)),
    said,
  );
  return row;
}

function copyButton(label: string, name: string, said: HTMLElement, text: () => string): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': name }, label);
  button.addEventListener('click', async () => {
    const copied = await copy(text());
    said.textContent = copied ? 'Copied.' : 'Your browser does not allow copying here. ';
    if (!copied)
      said.append(element('input', { readonly: true, 'aria-label': 'Text to copy', value: text() }));
  });
  return button;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The page's public address where it has one, else the one it was read at. */
function address(anchor: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const url = new URL(canonical ?? location.href);
  url.hash = anchor;
  return url.href;
}

function quoted(anchor: string): string {
  const id = anchor.replace(/^q-/, '');
  const parts = document.querySelectorAll(`mark[data-quotation="${CSS.escape(id)}"]`);
  const speaker = document
    .querySelector(`a[href="#${CSS.escape(anchor)}"]`)
    ?.parentElement?.querySelector('b');
  const words = [...parts].map((part) => printed(part));
  const url =
    location.protocol === 'file:' && document.querySelector('link[rel="canonical"]') === null
      ? ''
      : address(anchor);
  return citation({
    words,
    speaker: speaker?.textContent ?? '',
    title: document.title,
    date: pageDate(),
    address: url,
  });
}

// Numbers of ours inside the words are no part of them.
function printed(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const ours of copy.querySelectorAll('[data-ours]')) ours.remove();
  return (copy.textContent ?? '').trim();
}

function pageDate(): string {
  const time = document.querySelector('.crumbs time');
  const inferred = /inferred/.test(time?.parentElement?.textContent ?? '') ? ', inferred' : '';
  return time === null ? 'date unknown' : `${time.textContent}${inferred}`;
}
