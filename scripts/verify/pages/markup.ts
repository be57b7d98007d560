import type { Tell } from '../finding.ts';
import type { Page, PageElement } from '../read/page.ts';
import type { Program } from '../read/program.ts';

/** Attributes whose values are names of ours; those of others are words, addresses, places or ids. */
const NAMED = new Set('class role rel target type scope data-role dir loading decoding'.split(' '));
/** Of what is said aloud, what is words of a reader's or names ids. */
const SAID = new Set(
  'aria-label aria-description aria-roledescription aria-labelledby aria-describedby aria-controls aria-owns aria-keyshortcuts'.split(
    ' ',
  ),
);
/** Attributes that name ids of the page. */
const REFERRING = 'for aria-labelledby aria-describedby aria-controls aria-owns headers list'.split(' ');
/** What Markdown becomes. */
const PROSE = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const OF_PROSE = new Set('align alt checked class disabled href id lang src start style title'.split(' '));
/** Astro names what a component styles. */
const ASTRO = /^data-astro-cid-\w+$/;

/** The markup of a page is the program's: no element, attribute, class or role but those of its templates, and of prose. */
export function checkMarkup(page: Page, program: Program, tell: Tell): void {
  for (const code of page.mended)
    tell('markup', `Unexpected markup (${code}), expected such as no browser has to mend`);
  const told = new Set<string>();
  const tellOnce = (element: PageElement, what: string, name: string) => {
    if (told.has(`${what} ${name}`)) return;
    told.add(`${what} ${name}`);
    tell('markup', `Unexpected ${what} “${name}”, expected one of the program’s`, element);
  };
  for (const element of page.elements)
    for (const [what, name] of unknownIn(element, program)) tellOnce(element, what, name);
  const ids = new Set(page.having('id').map(({ attributes }) => attributes['id']));
  for (const name of REFERRING)
    for (const element of page.having(name))
      for (const id of (element.attributes[name] ?? '').split(/\s+/))
        if (!ids.has(id)) tellOnce(element, name, id);
}

/** What the program has no name for in the tag of an element: the element itself, an attribute, or a name in one. */
function unknownIn({ name, attributes }: PageElement, program: Program): [what: string, name: string][] {
  const unknown: [what: string, name: string][] = [];
  if (!program.hasName(name) && !PROSE.has(name)) unknown.push(['element', name]);
  const isKnown = (attribute: string) =>
    program.hasName(attribute) || OF_PROSE.has(attribute) || ASTRO.test(attribute);
  for (const attribute in attributes) {
    if (!isKnown(attribute)) unknown.push(['attribute', attribute]);
    if (!NAMED.has(attribute) && (!attribute.startsWith('aria-') || SAID.has(attribute))) continue;
    for (const part of namesIn(attributes[attribute] ?? ''))
      if (!program.hasName(part)) unknown.push([attribute, part]);
  }
  return unknown;
}

/** The names in a value; a type of media is none. */
const namesIn = (value: string) => value.split(/\s+/).filter((part) => part !== '' && !part.includes('/'));
