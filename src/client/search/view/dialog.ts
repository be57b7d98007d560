import { element } from '../../page/element.ts';
import { loadStyle } from '../../page/root.ts';
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
  panel.close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    // A result may be on this very page; a click on the dialog itself is one beside its contents.
    if (target === dialog || target?.closest('a[href]')) dialog.close();
  });
  return { dialog, panel };
}
