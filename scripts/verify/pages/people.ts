import type { Tell } from '../finding.ts';
import { havingIn, isOf, type Page, textIn } from '../read/page.ts';

/** Who is quoted is not said to be quoted nowhere: of the lists of people each name stands in one, and once. */
export function checkPeople(page: Page, tell: Tell): void {
  if (page.path !== 'people.html') return;
  const seen = new Set<string>();
  for (const item of page.named('li')) {
    if (item.parent === null || !isOf(item.parent, 'list')) continue;
    const [link] = havingIn(page, item, 'href');
    const name = link === undefined ? '' : textIn(page, link).trim();
    if (seen.has(name))
      tell('incomplete', `Unexpected second entry of ${name}, expected everyone in one list`, item);
    seen.add(name);
  }
}
