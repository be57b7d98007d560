import { ancestorOf, elementsIn, type Page, type PageElement, textIn } from '../read/page.ts';
import { inYears, numberOf, withYears } from '../text/axes.ts';

/** The first and the last moment of a day, a month or a year, in years; a day is its beginning. */
export function endsOf(iso: string): number[] {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  const at = (months: number, days: number) => inYears(Date.UTC(year, months, days));
  if (day === undefined) return [at(month - 1, 1), at(month, 1)];
  return [at(month - 1, day), at(month - 1, day)];
}

/** Where a moment, in years, lies on the axis that heads the table of a row, by its labels. */
export function scaleOf(page: Page, row: PageElement): ((moment: number) => number) | null {
  const table = ancestorOf(row, 'table');
  const [head] = table === null ? [] : elementsIn(page, table, 'thead');
  const texts = head === undefined ? [] : elementsIn(page, head, 'text');
  const labels = texts.filter((label) => textIn(page, label).trim() !== '');
  const moments = withYears(labels.map((label) => textIn(page, label).trim())).map(numberOf);
  const places = labels.map(({ attributes }) => Number.parseFloat(attributes['x'] ?? ''));
  const [first = 0, last = 0, from = 0, to = 0] = [moments[0], moments.at(-1), places[0], places.at(-1)];
  if (first === last) return null;
  return (moment) => from + ((moment - first) * (to - from)) / (last - first);
}
