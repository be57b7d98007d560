/** What the written styles share. Square brackets hold what the article does not print, as catalogues do. */
import type { CslDate, CslItem } from './item.ts';

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** The parts that are there, in a row. */
export const joined = (parts: readonly string[], by = ' '): string =>
  parts.filter((part) => part !== '').join(by);

/** A date's year, month's name and day, as far as known. */
export function dateParts(date: CslDate): { year: string; month: string; day: string } {
  const [year, month, day] = date['date-parts'][0] ?? [];
  return {
    year: year === undefined ? '' : String(year).padStart(4, '0'),
    month: month === undefined ? '' : (MONTHS[month - 1] ?? ''),
    day: day === undefined ? '' : String(day),
  };
}

/** “16 February 2023”. */
export function dayWords(date: CslDate): string {
  const { day, month, year } = dateParts(date);
  return joined([day, month, year]);
}

/** “16 February 2023”, “[16 February 2023, inferred]”, “n.d.”. */
export function issuedWords({ issued, custom }: CslItem): string {
  if (issued === undefined) return 'n.d.';
  return custom?.dateBasis === undefined ? dayWords(issued) : `[${dayWords(issued)}, ${custom.dateBasis}]`;
}

/** The outlet; in brackets where the article does not name it or nobody knows it. */
export function outletWords(item: CslItem): string {
  const outlet = item['container-title'];
  if (outlet === undefined) return '[publisher unknown]';
  return item.custom?.outletBasis === undefined ? outlet : `[${outlet}]`;
}

/** The title in marks that it does not hold itself; one in brackets needs none. */
export function titleWords({ title }: CslItem): string {
  if (title.startsWith('[')) return title;
  return /[‘’']/.test(title) && !/[“”"]/.test(title) ? `“${title}”` : `‘${title}’`;
}

/** “Archived copy, captured on 14 May 2031: https://…”, or nothing where none is known. */
export function archivedWords({ custom }: Pick<CslItem, 'custom'>): string {
  const archived = custom?.archived;
  return archived === undefined
    ? ''
    : `Archived copy, captured on ${dayWords(archived.captured)}: ${archived.URL}`;
}

/** The archived copy, and “Read in On the Record, https://…”; nothing where the citation is of this site already. */
export function readIn(item: CslItem): string {
  if (item.type === 'webpage') return '';
  return joined([archivedWords(item), `Read in ${item.archive}, ${item.archive_location}`]);
}

/**
 * The address of what is cited, or its path on this site. Nothing where an original is known only by its page
 * here: that is named as the place where it was read.
 */
export function whereWords({ URL: url, type, archive_location: here }: CslItem): string {
  if (type === 'webpage') return url ?? here;
  return url === undefined || url === here ? '' : url;
}

/** Ends a sentence that may have its end already. */
export function stopped(sentence: string): string {
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}
