import type { Article } from '../../record/types.ts';
import type { Tally, TallyRow } from './rows.ts';

/** So many rows can be read at a glance; of more years, ten or a hundred are one row. */
const MOST_ROWS = 40;
const SPANS = [1, 10, 100, 1000] as const;

/** How many reports appeared in each year, or in each ten years where there are very many; none are skipped. */
export function yearsTally(articles: readonly Pick<Article, 'date'>[], language: string): Tally {
  const years = articles.flatMap(({ date }) => (date.iso === null ? [] : Number(date.iso.slice(0, 4))));
  const undated = articles.length - years.length;
  const notes = undated > 0 ? [`${undatedWords(undated, language)} not drawn.`] : [];
  return { row: 'Year', unit: 'Reports', language, rows: yearRows(years), notes };
}

function undatedWords(count: number, language: string): string {
  if (count === 1) return 'One report without a date is';
  return `${new Intl.NumberFormat(language).format(count)} reports without a date are`;
}

function yearRows(years: readonly number[]): TallyRow[] {
  if (years.length === 0) return [];
  const sorted = years.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const span = SPANS.find((one) => rowsOf(first, last, one) <= MOST_ROWS) ?? 1000;
  const start = first - (first % span);
  return Array.from({ length: rowsOf(first, last, span) }, (_, at) => {
    const from = start + at * span;
    const own = sorted.filter((year) => year >= from && year < from + span);
    const newest = own.at(-1);
    return {
      label: span === 1 ? String(from) : `${from} to ${from + span - 1}`,
      count: own.length,
      href: newest === undefined ? null : `timeline.html#y-${String(newest).padStart(4, '0')}`,
    };
  });
}

const rowsOf = (first: number, last: number, span: number) =>
  Math.floor(last / span) - Math.floor(first / span) + 1;
