import type { Fault } from '../finding.ts';
import { closest, isInside, type Page, type PageElement, textIn } from '../read/page.ts';
import type { Program } from '../read/program.ts';
import { resolve } from './links.ts';
import { lettersOf } from './standing.ts';

/** A page has a title, one heading of the first rank, and ids that name one element each. Answers the title. */
export function checkStructure(page: Page, faults: Fault[]): string {
  const title = page
    .named('title')
    .find((element) => closest(element, 'viewBox') === null && element.parent?.name === 'head');
  const words = title === undefined ? '' : textIn(page, title).trim();
  if (words === '')
    faults.push({ element: null, rule: 'title', reason: 'Unexpected page without a title, expected one' });

  const headings = page.named('h1');
  if (headings.length !== 1) {
    const reason = `Unexpected ${headings.length} elements h1, expected one`;
    faults.push({ element: headings[1]?.index ?? null, rule: 'one-heading', reason });
  }

  const seen = new Set<string>();
  for (const element of page.having('id')) {
    const id = element.attributes['id'] ?? '';
    if (seen.has(id) || id === '') {
      const reason =
        id === '' ? 'Unexpected empty id' : `Unexpected second element with the id “${id}”, expected one`;
      faults.push({ element: element.index, rule: 'duplicate-id', reason });
    }
    seen.add(id);
  }
  return words;
}

/** Elements that may hold words for those alone who hear a page. */
const HEARD = new Set(['a', 'span', 'caption', 'h2']);

/** No word is hidden from readers but those of controls that a script shows. */
export function checkHidden(page: Page, faults: Fault[]): void {
  const hides = [
    ...page.having('hidden').filter((element) => !holdsControls(page, element)),
    ...page.having('style').filter(({ attributes }) => HIDING.test(attributes['style'] ?? '')),
    ...page.having('class').filter(({ name, attributes }) => {
      return /(?:^|\s)vh(?:\s|$)/.test(attributes['class'] ?? '') && !HEARD.has(name);
    }),
  ];
  for (const element of hides) {
    if (textIn(page, element).trim() === '') continue;
    const reason = 'Unexpected hidden words, expected all to be shown';
    faults.push({ element: element.index, rule: 'markup', reason });
  }
}

const HIDING = /display|visibility|opacity|clip|font-size|transform|position/;

function holdsControls(page: Page, element: PageElement): boolean {
  const buttons = page.named('button').filter((one) => one === element || isInside(one, element));
  return lettersOf(buttons.map((one) => textIn(page, one)).join('')) === lettersOf(textIn(page, element));
}

/** Nothing in a page runs that is not a classic script of this program. */
export function checkScripts(page: Page, program: Program, faults: Fault[]): void {
  for (const handler of page.attributeNames.filter((name) => name.startsWith('on'))) {
    for (const element of page.having(handler)) {
      const reason = `Unexpected inline event handler ${handler}, expected none`;
      faults.push({ element: element.index, rule: 'inline-handler', reason });
    }
  }
  for (const { element, code } of page.scripts) {
    const problem = scriptProblem(page, element, code, program);
    if (problem !== null) faults.push({ element: element.index, ...problem });
  }
  for (const base of page.named('base')) {
    const reason = 'Unexpected base element, expected none: it moves every link of the page';
    faults.push({ element: base.index, rule: 'base-element', reason });
  }
}

/** Types of a script that browsers run; one of any other is data. */
const RUNS = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script|importmap|speculationrules)$/;
/** Where the program's own scripts lie. */
const OWN_FOLDERS = /^(?:assets|pagefind|search)\//;

function scriptProblem(
  page: Page,
  { attributes }: PageElement,
  code: string,
  program: Program,
): Omit<Fault, 'element'> | null {
  const type = (attributes['type'] ?? '').trim().toLowerCase();
  if (type === 'module') {
    const reason =
      'Unexpected module script, expected a classic one: browsers block modules in a page opened from a folder';
    return { rule: 'module-script', reason };
  }
  if (!RUNS.test(type)) return null;
  const { src } = attributes;
  const own = src === undefined ? program.hasScript(code) : OWN_FOLDERS.test(resolve(page.path, src).path);
  if (own) return null;
  const reason = `Unexpected script “${(src ?? code.trim()).slice(0, 60)}”, expected none but the program’s own`;
  return { rule: 'foreign-script', reason, hint: 'What stands in content/ is prose: take the script out.' };
}
