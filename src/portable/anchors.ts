/** The anchors of a finished page that others link to, and that are therefore kept. */

/** A tag with its attributes; a `>` inside a value does not end it. */
const tag = /<([a-z][a-z0-9]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;

/** Quotations, figures and charts by their ids; headings and sections by their element. */
const lasting = /^[qfc]-./;
const headed = /^(?:h[1-6]|section)$/i;

/**
 * Ids of quotations (`q-`), figures (`f-`), charts (`c-`), headings and sections, in order of the page.
 * Ids of cited spans (`s-`) are none: they are places in a seed, and change with it.
 */
export function lastingAnchors(html: string): string[] {
  const found: string[] = [];
  for (const [, name = '', attributes = ''] of html.matchAll(tag)) {
    const id = / id="([^"]+)"/.exec(attributes)?.[1];
    if (id !== undefined && (lasting.test(id) || headed.test(name))) found.push(id);
  }
  return found;
}
