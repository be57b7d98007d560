/** A dialog with a quotation's citation in every form, to copy or to save. */
import { citeFormats } from '../../cite/formats.ts';
import type { CslDate, CslItem } from '../../cite/item.ts';
import { copyText } from '../page/clipboard.ts';
import { button, element } from '../page/element.ts';

let chosen: string = 'harvard';

/** Opens it for one citation. It is dated with the day on which it is read. */
export function openCiting(item: CslItem, title: string): void {
  const dated = { ...item, accessed: today() };
  const text = element('textarea', { readonly: true, rows: '9', 'aria-label': 'Citation' });
  const said = element('p', { role: 'status', class: 'meta' });
  const save = element('a', { download: true }, 'Save as file');
  const select = element(
    'select',
    {},
    ...citeFormats.map(({ id, name }) => element('option', { value: id, selected: id === chosen }, name)),
  );
  const show = () => {
    const format = citeFormats.find(({ id }) => id === select.value) ?? citeFormats[0];
    chosen = format?.id ?? chosen;
    text.value = format?.write(dated) ?? '';
    said.textContent = '';
    offerFile(save, item.id, format?.ending, text.value);
  };
  select.addEventListener('change', show);
  const dialog = element(
    'dialog',
    { class: 'citing', 'aria-label': title },
    element('h2', {}, title),
    element('p', {}, element('label', {}, 'Form ', select)),
    text,
    element('p', { class: 'row' }, copyAll(text, said), save, closing()),
    said,
  );
  dialog.addEventListener('close', () => {
    URL.revokeObjectURL(save.href);
    dialog.remove();
  });
  show();
  document.body.append(dialog);
  dialog.showModal();
}

function copyAll(text: HTMLTextAreaElement, said: HTMLElement): HTMLElement {
  return button('Copy', async () => {
    const copied = await copyText(text.value);
    said.textContent = copied ? 'Copied.' : 'Your browser does not allow copying here: the text is selected.';
    if (!copied) text.select();
  });
}

function closing(): HTMLElement {
  return element('form', { method: 'dialog' }, element('button', {}, 'Close'));
}

function offerFile(link: HTMLAnchorElement, id: string, ending: string | undefined, text: string): void {
  URL.revokeObjectURL(link.href);
  link.hidden = ending === undefined;
  if (ending === undefined) return;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = `${id}.${ending}`;
}

function today(): CslDate {
  const now = new Date();
  return { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] };
}
