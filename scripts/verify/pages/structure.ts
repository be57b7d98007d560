import type { Tell } from '../finding.ts';
import { classed, closest, isInside, type Page, type PageElement, textIn } from '../read/page.ts';
import type { Program } from '../read/program.ts';
import { resolve } from './links.ts';
import { lettersOf } from './standing.ts';

/** A page has a title, one heading of the first rank, and ids that name one element each. Answers the title. */
export function checkStructure(page: Page, tell: Tell): string {
  const title = page
    .named('title')
    .find((element) => closest(element, 'viewBox') === null && element.parent?.name === 'head');
  const words = title === undefined ? '' : textIn(page, title).trim();
  if (words === '') tell('title', 'Unexpected page without a title, expected one');
  const headings = page.named('h1');
  if (headings.length !== 1)
    tell('one-heading', `Unexpected ${headings.length} elements h1, expected one`, headings[1]);
  const seen = new Set<string>();
  for (const element of page.having('id')) {
    const { id = '' } = element.attributes;
    if (id === '') tell('duplicate-id', 'Unexpected empty id', element);
    else if (seen.has(id))
      tell('duplicate-id', `Unexpected second element with the id “${id}”, expected one`, element);
    seen.add(id);
  }
  return words;
}

/** Elements that may hold words for those alone who hear a page. */
const HEARD = new Set(['a', 'span', 'caption', 'h2']);

/** No word is hidden from readers but those of controls that a script shows. */
export function checkHidden(page: Page, tell: Tell): void {
  const hides = [
    ...page.having('hidden').filter((element) => !holdsControls(page, element)),
    ...page.having('style').filter(({ attributes }) => HIDING.test(attributes['style'] ?? '')),
    ...classed(page, 'vh').filter(({ name }) => !HEARD.has(name)),
  ];
  for (const element of hides)
    if (textIn(page, element).trim() !== '')
      tell('markup', 'Unexpected hidden words, expected all to be shown', element);
}

const HIDING = /display|visibility|opacity|clip|font-size|transform|position/;

function holdsControls(page: Page, element: PageElement): boolean {
  const buttons = page.named('button').filter((one) => one === element || isInside(one, element));
  return lettersOf(buttons.map((one) => textIn(page, one)).join('')) === lettersOf(textIn(page, element));
}

/** Nothing in a page runs that is not a classic script of this program. */
export function checkScripts(page: Page, program: Program, tell: Tell): void {
  for (const handler of page.attributeNames.filter((name) => name.startsWith('on')))
    for (const element of page.having(handler))
      tell('inline-handler', `Unexpected inline event handler ${handler}, expected none`, element);
  for (const { element, code } of page.scripts) {
    const { type = '', src } = element.attributes;
    const kind = type.trim().toLowerCase();
    if (kind === 'module') {
      const reason =
        'Unexpected module script, expected a classic one: browsers block modules in a page opened from a folder';
      tell('module-script', reason, element);
    } else if (RUNS.test(kind) && !isOwn(page, src, code, program)) {
      const reason = `Unexpected script “${(src ?? code.trim()).slice(0, 60)}”, expected none but the program’s own`;
      tell('foreign-script', reason, element, 'What stands in content/ is prose: take the script out.');
    }
  }
  for (const base of page.named('base'))
    tell('base-element', 'Unexpected base element, expected none: it moves every link of the page', base);
}

/** Types of a script that browsers run; one of any other is data. */
const RUNS = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script|importmap|speculationrules)$/;
/** Where the program's own scripts lie. */
const OWN_FOLDERS = /^(?:assets|pagefind|search)\//;

const isOwn = (page: Page, src: string | undefined, code: string, program: Program) =>
  src === undefined ? program.hasScript(code) : OWN_FOLDERS.test(resolve(page.path, src).path);
