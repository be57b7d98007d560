import type { Fault } from '../finding.ts';
import type { Entry } from '../read/content.ts';
import { ancestorOf, closest, elementsIn, isOf, type Page, type PageElement, textIn } from '../read/page.ts';
import { rowsBy } from '../record/rows-by.ts';
import type { Sources } from '../sources.ts';
import { endsOf, scaleOf } from './scale.ts';

/** Places are rounded, and months differ in length: percent of an axis. */
const NEAR = 1;

/**
 * The line of a figure in a chart of periods begins and ends where the axis has the day, the month or the year with
 * which its period begins and ends, and all axes of a table are one. So labels are proved by what is drawn, and it by
 * them.
 */
export function checkPeriods(page: Page, { tables }: Sources, faults: Fault[]): void {
  for (const line of page.named('line')) {
    const id = closest(line, 'data-figure')?.attributes['data-figure'];
    const row = id === undefined ? null : ancestorOf(line, 'tr');
    const scale = row === null ? null : scaleOf(page, row);
    if (id === undefined || scale === null) continue;
    const period = rowsBy(tables, 'figures', 'id').get(id)?.['period'] as Entry | null | undefined;
    for (const reason of misplaced(line, period ?? {}, scale))
      faults.push({ element: line.index, rule: 'incomplete', reason });
  }
  for (const table of page.named('table')) faults.push(...axesAside(page, table));
}

/** The ends of a line that lie elsewhere than those of its period. */
function misplaced(
  { attributes }: PageElement,
  { start, end }: Entry,
  scale: (moment: number) => number,
): string[] {
  return Object.entries({ x1: start, x2: end }).flatMap(([name, day]) => {
    if (typeof day !== 'string') return [];
    const [from = 0, to = 0] = endsOf(day).map(scale);
    const drawn = Number.parseFloat(attributes[name] ?? '');
    const isThere = drawn >= from - NEAR && drawn <= to + NEAR;
    return isThere
      ? []
      : [
          `Unexpected end at ${drawn} percent of the axis, expected ${from.toFixed(1)} to ${to.toFixed(1)} for ${day}`,
        ];
  });
}

/** Axes that are drawn again above a group of rows, and differ from that at the head of their table. */
function axesAside(page: Page, table: PageElement): Fault[] {
  const labels = Map.groupBy(elementsIn(page, table, 'text'), ({ parent }) => parent);
  const axes = [...labels]
    .filter(([drawing]) => drawing !== null && closest(drawing, 'href') === null && isOf(drawing, 'tc'))
    .map(([drawing, texts]) => ({ drawing, words: texts.map((one) => textIn(page, one)).join(' ') }));
  return axes
    .filter(({ words }) => words !== axes[0]?.words)
    .map(({ drawing, words }) => ({
      element: drawing?.index ?? null,
      rule: 'incomplete',
      reason: `Unexpected axis “${words}”, expected “${axes[0]?.words}”, as at the head of its table`,
    }));
}
