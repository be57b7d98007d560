/** Citing in every form: the page itself by a button of its own, a quotation where its words are opened. */
import type { CslItem } from '../../cite/item.ts';
import { citedPage } from './cited.ts';
import { button, element } from './element.ts';
import { loadScript, loadStyle } from './root.ts';

/** Adds the button for the page of an article. */
export function offerCiting(): void {
  const section = document.querySelector('#cite:has([data-cite-page])');
  if (section === null) return;
  const own = element('p', { class: 'copy noprint' }, citeButton('All forms', 'this page', citedPage));
  void loadStyle('assets/copy.css').then(() => section.append(own));
}

/** The other forms are loaded when a reader wants them. Without them the page's own citation leads to files. */
export function citeButton(label: string, spoken: string, cited: () => CslItem | null): HTMLElement {
  const open = async () => {
    const item = cited();
    if (item === null) return;
    try {
      await loadScript('assets/cite.js');
      globalThis.onTheRecordCite?.(item, `Cite ${spoken}`);
    } catch {
      location.hash = 'cite';
    }
  };
  const named = `${label}: all forms of citing ${spoken}`;
  return button(label, open, { type: 'button', 'aria-label': named, 'aria-haspopup': 'dialog' });
}
