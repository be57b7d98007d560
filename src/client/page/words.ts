/** The words behind a number, opened where it is read: whose they are, to copy, to cite, to share. */
import { plain } from '../../cite/plain.ts';
import { citeButton } from './cite-button.ts';
import { citedQuotation } from './cited.ts';
import { addressOf, copyText } from './clipboard.ts';
import { button, element } from './element.ts';
import { placeBeside } from './place.ts';
import { loadStyle } from './root.ts';
import { isPlainClick } from './shortcut.ts';

/** What the page itself has on the words of a number. */
interface Words {
  readonly name: string;
  readonly shown: readonly Node[];
  /** Where the words stand. */
  readonly address: string;
  /** The words with their source, as plain text. */
  readonly text: () => string;
  readonly cite: HTMLElement;
}

/** A number stays a link to its words; followed by a plain click or the Enter key, it opens them in place. */
export function openWords(): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const number =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.n[href]') : null;
    if (number === null || !isPlainClick(event)) return;
    const words = ofSource(number) ?? ofQuotation(number);
    if (words === null) return;
    event.preventDefault();
    void loadStyle('assets/copy.css').then(() => show(number, words));
  });
}

/** A source of a topic: its words stand in the page's own list. */
function ofSource(number: HTMLAnchorElement): Words | null {
  const entry = document.querySelector(`.cs li[data-n="${CSS.escape(number.dataset['n'] ?? '')}"]`);
  if (entry === null) return null;
  const shown = copyOf(entry);
  return {
    name: number.getAttribute('aria-label') ?? '',
    shown: [...shown.childNodes],
    address: number.href,
    text: () => `${shown.textContent?.replace(/\s+/g, ' ').trim()}, ${number.href}`,
    cite: element('a', { href: number.href.replace(/#.*$/, '#cite') }, 'Cite'),
  };
}

/** A quotation of an article: what is said of it stands in its note. */
function ofQuotation(number: HTMLAnchorElement): Words | null {
  const own = number.id.startsWith('n-')
    ? number
    : document.querySelector<HTMLAnchorElement>(number.hash || '#none');
  const note = own?.closest('.note');
  if (!own || !note) return null;
  const anchor = decodeURIComponent(own.hash.slice(1));
  const item = () => citedQuotation(anchor);
  const spoken = `quotation ${number.dataset['n'] ?? number.textContent}`;
  const shown = copyOf(note);
  for (const one of shown.querySelectorAll('.n')) one.remove();
  const quoted = document.querySelector(`mark[id="${CSS.escape(anchor)}"]`)?.textContent ?? '';
  const address = addressOf(anchor);
  return {
    name: `Words of ${spoken}`,
    shown: [element('p', { class: 'pw' }, `“${quoted}”`), ...shown.childNodes],
    address,
    text: () => {
      const cited = item();
      return cited === null ? address : plain(cited);
    },
    cite: citeButton('Cite', spoken, item),
  };
}

/** A copy without ids, in which outlets stand by their names. */
function copyOf(original: Element): DocumentFragment {
  const copy = new DocumentFragment();
  for (const node of original.childNodes) copy.append(node.cloneNode(true));
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
  for (const letter of copy.querySelectorAll('[role="img"][aria-label]'))
    letter.replaceWith(letter.getAttribute('aria-label') ?? '');
  return copy;
}

function show(number: HTMLAnchorElement, { name, shown, address, text, cite }: Words): void {
  const said = element('span', { role: 'status' });
  const row = element(
    'p',
    { class: 'acts' },
    element('a', { href: address }, 'In the report'),
    button('Copy link', () => copied(address, said)),
    button('Copy words', () => copied(text(), said)),
    cite,
  );
  const share = () => navigator.share({ title: name, text: text(), url: address }).catch(() => {});
  if ('share' in navigator) row.append(button('Share', share));
  const box = element(
    'div',
    { class: 'pop noprint', popover: 'auto', role: 'dialog', 'aria-label': name, tabindex: '-1' },
    ...shown,
    row,
    said,
  );
  box.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') box.remove();
  });
  row.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('a, [aria-haspopup]')) return;
    box.hidePopover();
    number.focus();
  });
  // Beside its number, so that it is read and left in its place.
  number.after(box);
  box.showPopover();
  placeBeside(box, number.getBoundingClientRect());
  box.focus();
}

function copied(text: string, said: HTMLElement): void {
  void copyText(text).then((done) => {
    said.textContent = done ? 'Copied.' : 'Your browser does not allow copying here. ';
    if (!done) said.append(element('input', { readonly: true, 'aria-label': 'Text to copy', value: text }));
  });
}
