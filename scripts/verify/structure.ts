import type { Finding } from './finding.ts';
import { closest, type Page, textIn } from './page.ts';

/** A page has a title, one heading of the first rank, and ids that name one element each. Answers the title. */
export function checkStructure(page: Page, findings: Finding[]): string {
  const title = page
    .named('title')
    .find((element) => closest(element, 'viewBox') === null && element.parent?.name === 'head');
  const words = title === undefined ? '' : textIn(page, title).trim();
  if (words === '')
    findings.push({ element: null, rule: 'title', reason: 'Unexpected page without a title, expected one' });

  const headings = page.named('h1');
  if (headings.length !== 1) {
    const reason = `Unexpected ${headings.length} elements h1, expected one`;
    findings.push({ element: headings[1]?.index ?? null, rule: 'one-heading', reason });
  }

  const seen = new Set<string>();
  for (const element of page.having('id')) {
    const id = element.attributes['id'] ?? '';
    if (seen.has(id) || id === '') {
      const reason =
        id === '' ? 'Unexpected empty id' : `Unexpected second element with the id “${id}”, expected one`;
      findings.push({ element: element.index, rule: 'duplicate-id', reason });
    }
    seen.add(id);
  }
  return words;
}

/** Nothing in a page runs that is not a classic script of the site. */
export function checkScripts(page: Page, findings: Finding[]): void {
  for (const handler of page.attributeNames.filter((name) => name.startsWith('on'))) {
    for (const element of page.having(handler)) {
      const reason = `Unexpected inline event handler ${handler}, expected none`;
      findings.push({ element: element.index, rule: 'inline-handler', reason });
    }
  }
  for (const script of page.named('script')) {
    if (script.attributes['type']?.trim().toLowerCase() !== 'module') continue;
    const reason =
      'Unexpected module script, expected a classic one: browsers block modules in a page opened from a folder';
    findings.push({ element: script.index, rule: 'module-script', reason });
  }
  for (const base of page.named('base')) {
    const reason = 'Unexpected base element, expected none: it moves every link of the page';
    findings.push({ element: base.index, rule: 'base-element', reason });
  }
}
