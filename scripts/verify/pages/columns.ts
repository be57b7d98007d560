import type { Fault } from '../finding.ts';
import {
  ancestorOf,
  elementsIn,
  havingIn,
  isInside,
  type Page,
  type PageElement,
  textIn,
} from '../read/page.ts';
import type { Project } from '../record/project.ts';

/** A cell that is labelled with an outlet holds words of that outlet's report, under the head of its column. */
export function checkColumns(page: Page, { articles, ofSeed }: Project, faults: Fault[]): void {
  for (const cell of page.named('td')) {
    const { 'data-l': label } = cell.attributes;
    if (label === undefined) continue;
    const stems = havingIn(page, cell, 'data-seed');
    const outlets = new Set(
      stems.map((one) => ofSeed(one.attributes['data-seed'] ?? '')?.called.name ?? label),
    );
    const known = new Set(Array.from(articles.values(), ({ called }) => called.name));
    const head = headOf(page, cell);
    const wrong = known.has(label) && outlets.size > 0 && !outlets.has(label);
    const misplaced = head !== null && known.has(label) && !head.includes(label);
    if (!wrong && !misplaced) continue;
    const expected = wrong ? [...outlets].join(' or ') : head;
    const reason = `Unexpected cell of “${label}”, expected one of “${expected}”`;
    faults.push({ element: cell.index, rule: 'wrong-column', reason });
  }
}

/** What stands at the head of a cell's column; `null` where the table has no heads. */
function headOf(page: Page, cell: PageElement): string | null {
  const table = ancestorOf(cell, 'table');
  const head = page.named('thead').find((one) => table !== null && isInside(one, table));
  if (head === undefined) return null;
  const cells = page.elements.filter(({ parent }) => parent === cell.parent);
  const heads = elementsIn(page, head, 'th');
  const found = heads[cells.indexOf(cell)];
  return found === undefined ? null : textIn(page, found);
}
