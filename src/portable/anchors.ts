/** The anchors of a finished page that others link to, and that are therefore kept. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from './elements.ts';

/** Quotations, figures and charts by their ids; headings and sections by their element. */
const lasting = /^[qfc]-./;
const headed = /^(?:h[1-6]|section)$/;

/**
 * Ids of quotations (`q-`), figures (`f-`), charts (`c-`), headings and sections, in order of the page.
 * Ids of cited spans (`s-`) are none: they are places in a seed, and change with it.
 */
export function lastingAnchors(elements: readonly Tree.Element[]): string[] {
  return elements.flatMap((element) => {
    const id = attributeOf(element, 'id') ?? '';
    return lasting.test(id) || (id !== '' && headed.test(element.tagName)) ? [id] : [];
  });
}
