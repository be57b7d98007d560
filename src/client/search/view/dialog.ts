/** Search where a reader is: in a dialog over any page, or on the search page. */
import { element } from '../../page/element.ts';
import { keepInAddress, loadStyle } from '../../page/root.ts';
import { readAddress, writeAddress } from '../state.ts';
import { createPanel, type Panel } from './panel.ts';

let open: { readonly dialog: HTMLDialogElement; readonly panel: Panel } | undefined;

/**
 * Opens the search dialog over the page; on the search page, goes to its field. `typedElsewhere` gives words that
 * were typed in another field, read at the last moment, so that none typed while things load are lost.
 */
export async function openDialog(typedElsewhere: () => string = () => ''): Promise<void> {
  const onPage = document.querySelector<HTMLInputElement>('[data-search-page] .s-field');
  if (onPage !== null) return onPage.focus();
  open ??= build();
  const { dialog, panel } = open;
  panel.prepare();
  await loadStyle('assets/search.css');
  const typed = typedElsewhere();
  if (!dialog.open) dialog.showModal();
  if (typed !== '' || panel.field.value === '') panel.show({ typed, chosen: {} });
  panel.field.focus();
  if (typed === '') panel.field.select();
}

function build(): NonNullable<typeof open> {
  const dialog =
    document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]') ??
    document.body.appendChild(element('dialog'));
  dialog.classList.add('s-dialog', 's-panel');
  dialog.setAttribute('aria-label', 'Search');
  const panel = createPanel(dialog, true, () => undefined);
  dialog.addEventListener('click', ({ target }) => {
    // A result may be on this very page; a click on the dialog itself is one beside its contents.
    if (target === dialog || (target instanceof Element && target.closest('a[href], .s-close')))
      dialog.close();
  });
  return { dialog, panel };
}

/** Turns the search page into a search; the address keeps what is asked. */
export async function mountPage(): Promise<void> {
  const host = document.querySelector<HTMLElement>('[data-search-page]');
  if (host === null) return;
  const place = element('div', { class: 's-panel' });
  const typedBefore = host.querySelector<HTMLInputElement>('input[name="q"]')?.value;
  const panel = createPanel(place, false, (state) => keepInAddress(writeAddress(state)));
  await loadStyle('assets/search.css');
  host.replaceChildren(place);
  const state = readAddress(location.search);
  panel.show({ ...state, typed: state.typed || typedBefore || '' });
  panel.field.focus();
}
