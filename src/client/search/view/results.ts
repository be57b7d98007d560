import { element } from '../../page/element.ts';
import { rootPrefix } from '../../page/root.ts';
import { runs, type Word } from '../excerpt.ts';
import type { Group } from '../group.ts';
import type { PageHit, QuotationHit } from '../hits.ts';

/** How many quotations of one page are shown before the rest is folded away. */
const shownOfPage = 4;

/** The results of one page, for a listbox: a named group of options, each a link. */
export function groupElement(group: Group, number: number): HTMLElement {
  const name = `found-on-${number}`;
  const { title, where } = group.on;
  const head = element(
    'p',
    { id: name, class: 's-page', role: 'presentation' },
    element('b', {}, title),
    ...(where === '' ? [] : [` ${where}`]),
  );
  const options = group.quotations.map(quotationElement);
  const hidden = options.slice(shownOfPage);
  for (const option of hidden) option.hidden = true;
  const more = hidden.length === 0 ? [] : [moreElement(hidden)];
  const passages = group.passages.map(passageElement);
  return element(
    'div',
    { role: 'group', 'aria-labelledby': name, class: 's-group' },
    head,
    ...options,
    ...more,
    ...passages,
  );
}

function quotationElement({ href, speaker, kind, accent, parts, near }: QuotationHit): HTMLElement {
  const said = parts.flatMap((part, at) => [...(at === 0 ? [] : [' … ']), '“', ...marked(part), '”']);
  const around =
    near.length === 0
      ? []
      : [' ', element('span', { class: 's-near' }, 'Beside it: … ', ...marked(near), ' …')];
  return option(
    href,
    `s-hit t-${accent}`,
    element('span', { class: 's-said' }, ...said),
    ...around,
    ' ',
    element('span', { class: 's-meta' }, `${speaker}, ${kind}`),
  );
}

function passageElement(hit: PageHit): HTMLElement {
  return option(
    hit.href,
    's-hit s-passage t-slate',
    element('span', { class: 's-said' }, '… ', ...marked(hit.words), ' …'),
  );
}

/** An option that shows those that were folded away. */
function moreElement(hidden: readonly HTMLElement[]): HTMLElement {
  const words =
    hidden.length === 1
      ? '1 more quotation of this report'
      : `${hidden.length} more quotations of this report`;
  const more = element('div', { role: 'option', class: 's-hit s-more', 'aria-selected': 'false' }, words);
  more.addEventListener('click', () => {
    for (const one of hidden) one.hidden = false;
    more.remove();
  });
  return more;
}

function option(href: string, classes: string, ...children: readonly (Node | string)[]): HTMLElement {
  const attributes = {
    role: 'option',
    href: rootPrefix() + href,
    class: classes,
    tabindex: '-1',
    'aria-selected': 'false',
  };
  return element('a', attributes, ...children);
}

/** Words with those that were found in `<mark>`. */
function marked(words: readonly Word[]): (Node | string)[] {
  return runs(words).map(({ found, text }) => (found ? element('mark', {}, text) : text));
}
