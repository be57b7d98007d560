import type { Tell } from '../finding.ts';
import { ancestorOf, elementsIn, type Page, type PageElement, textIn, valuesIn } from '../read/page.ts';
import type { Project } from '../record/project.ts';

/** A cell that is labelled with an outlet holds words of that outlet's report, under the head of its column. */
export function checkColumns(page: Page, { articles, ofSeed }: Project, tell: Tell): void {
  const known = new Set(Array.from(articles.values(), ({ called }) => called.name));
  for (const cell of page.having('data-l')) {
    const { 'data-l': label = '' } = cell.attributes;
    if (cell.name !== 'td' || !known.has(label)) continue;
    const outlets = new Set(
      valuesIn(page, cell, 'data-seed').map((stem) => ofSeed(stem)?.called.name ?? label),
    );
    const head = headOf(page, cell);
    const isWrong = outlets.size > 0 && !outlets.has(label);
    if (!isWrong && (head === null || head.includes(label))) continue;
    const expected = isWrong ? [...outlets].join(' or ') : head;
    tell('wrong-column', `Unexpected cell of “${label}”, expected one of “${expected}”`, cell);
  }
}

/** What stands at the head of a cell's column; `null` where the table has no heads. */
function headOf(page: Page, cell: PageElement): string | null {
  const table = ancestorOf(cell, 'table');
  const [head] = table === null ? [] : elementsIn(page, table, 'thead');
  if (head === undefined) return null;
  const cells = page.elements.filter(({ parent }) => parent === cell.parent);
  const found = elementsIn(page, head, 'th')[cells.indexOf(cell)];
  return found === undefined ? null : textIn(page, found);
}
