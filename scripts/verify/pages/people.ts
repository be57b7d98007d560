import type { Fault } from '../finding.ts';
import { isInside, type Page, textIn } from '../read/page.ts';

/** Who is quoted is not said to be quoted nowhere: of the lists of people each name stands in one, and once. */
export function checkPeople(page: Page, faults: Fault[]): void {
  if (page.path !== 'people.html') return;
  const links = page.having('href');
  const seen = new Set<string>();
  for (const item of page.named('li')) {
    const [link] = links.filter((one) => isInside(one, item));
    const name = link === undefined ? '' : textIn(page, link).trim();
    const isPerson = item.parent?.attributes['class']?.split(' ').includes('list') === true;
    if (isPerson && seen.has(name)) {
      const reason = `Unexpected second entry of ${name}, expected everyone in one list`;
      faults.push({ element: item.index, rule: 'incomplete', reason });
    }
    if (isPerson) seen.add(name);
  }
}
