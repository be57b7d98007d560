/** The anchors of a finished page that others link to, and that are therefore kept. */

/** A tag with its attributes; a `>` inside a value does not end it. */
const tag = /<([a-z][a-z0-9]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/iy;

/** Quotations, figures and charts by their ids; headings and sections by their element. */
const lasting = /^[qfc]-./;
const headed = /^(?:h[1-6]|section)$/i;

/**
 * Ids of quotations (`q-`), figures (`f-`), charts (`c-`), headings and sections, in order of the page.
 * Ids of cited spans (`s-`) are none: they are places in a seed, and change with it.
 */
export function lastingAnchors(html: string): string[] {
  const found: string[] = [];
  // One tag in twelve has an id: to read only these takes a fifth of the time.
  for (let at = html.indexOf(' id="'); at !== -1; at = html.indexOf(' id="', at)) {
    const { name, attributes, end } = tagAround(html, at);
    const id = / id="([^"]+)"/.exec(attributes)?.[1];
    if (id !== undefined && (lasting.test(id) || headed.test(name))) found.push(id);
    at = end;
  }
  return found;
}

/** The tag in which a place lies; a nameless one, which ends behind the place, where it lies in none. */
function tagAround(html: string, at: number): { name: string; attributes: string; end: number } {
  for (let start = html.lastIndexOf('<', at); start !== -1; start = html.lastIndexOf('<', start - 1)) {
    tag.lastIndex = start;
    const [, name = '', attributes = ''] = tag.exec(html) ?? [];
    if (tag.lastIndex > at) return { name, attributes, end: tag.lastIndex };
    // A “<” that begins no tag may stand in a value of the one before it.
    if (name !== '' || start === 0) break;
  }
  return { name: '', attributes: '', end: at + 1 };
}
