import type { Tell } from '../finding.ts';
import type { Entry } from '../read/content.ts';
import {
  ancestorOf,
  closest,
  elementsIn,
  isOf,
  type Page,
  type PageElement,
  textIn,
  valueAround,
} from '../read/page.ts';
import { rowsBy } from '../record/rows-by.ts';
import type { Sources } from '../sources.ts';
import { endsOf, scaleOf } from '../text/axes.ts';

/** Places are rounded, and months differ in length: percent of an axis. */
const NEAR = 1;

/**
 * The line of a figure in a chart of periods begins and ends where the axis has the day, the month or the year with
 * which its period begins and ends, and all axes of a table are one. So labels are proved by what is drawn, and it by
 * them.
 */
export function checkPeriods(page: Page, { tables }: Sources, tell: Tell): void {
  for (const line of page.named('line')) {
    const id = valueAround(line, 'data-figure');
    const row = ancestorOf(line, 'tr');
    const scale = id === undefined || row === null ? null : scaleOf(page, row);
    if (id === undefined || scale === null) continue;
    const { start, end } = (rowsBy(tables, 'figures', 'id').get(id)?.['period'] ?? {}) as Entry;
    for (const [name, day] of Object.entries({ x1: start, x2: end })) {
      const reason = misplaced(Number.parseFloat(line.attributes[name] ?? ''), day, scale);
      if (reason !== null) tell('incomplete', reason, line);
    }
  }
  for (const table of page.named('table')) checkAxes(page, table, tell);
}

/** How the end of a line lies elsewhere than that of its period; `null` where it does not. */
function misplaced(drawn: number, day: unknown, scale: (moment: number) => number): string | null {
  if (typeof day !== 'string') return null;
  const [from = 0, to = 0] = endsOf(day).map(scale);
  if (drawn >= from - NEAR && drawn <= to + NEAR) return null;
  const [first, last] = [from, to].map((place) => place.toFixed(1));
  return `Unexpected end at ${drawn} percent of the axis, expected ${first} to ${last} for ${day}`;
}

/** Axes that are drawn again above a group of rows are that at the head of their table. */
function checkAxes(page: Page, table: PageElement, tell: Tell): void {
  const drawings = Map.groupBy(elementsIn(page, table, 'text'), ({ parent }) => parent);
  let head: string | undefined;
  for (const [drawing, labels] of drawings) {
    if (drawing === null || !isOf(drawing, 'tc') || closest(drawing, 'href') !== null) continue;
    const words = labels.map((label) => textIn(page, label)).join(' ');
    head ??= words;
    if (words !== head) {
      const reason = `Unexpected axis “${words}”, expected “${head}”, as at the head of its table`;
      tell('incomplete', reason, drawing);
    }
  }
}
