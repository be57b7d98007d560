import { SURE } from '../../model.ts';
import type { People } from '../../record/people.ts';
import type { Person, ResolvedQuotation } from '../../record/types.ts';
import type { Tally, TallyRow } from './rows.ts';

/** So many speakers have a row; all others are counted as one. */
const ROWS = 20;

/** Who is quoted most; a speaker who is not sure is never counted. */
export function speakersTally(
  { pages, others }: People,
  quotations: readonly ResolvedQuotation[],
  language: string,
): Tally {
  const paged = new Set(pages);
  const quoted = [...pages, ...others]
    .filter((person) => person.quotations.length > 0)
    .sort((a, b) => b.quotations.length - a.quotations.length || (a.name < b.name ? -1 : 1));
  const rows = quoted.slice(0, ROWS).map((person): TallyRow => {
    const href = paged.has(person) ? person.href : (person.quotations[0]?.href ?? null);
    return { label: person.name, count: person.quotations.length, href };
  });
  const rest = quoted.slice(ROWS);
  const unsure = quotations.filter(({ speaker, confidence }) => speaker === null || confidence < SURE).length;
  return {
    row: 'Speaker',
    unit: 'Quotations',
    language,
    rows: rest.length === 0 ? rows : [...rows, together(rest, language)],
    notes: unsure > 0 ? [unsureWords(unsure, language)] : [],
  };
}

function together(rest: readonly Person[], language: string): TallyRow {
  const words = new Intl.NumberFormat(language).format(rest.length);
  return {
    label: rest.length === 1 ? 'One other' : `${words} others together`,
    count: rest.reduce((sum, { quotations }) => sum + quotations.length, 0),
    href: 'people.html',
    together: true,
  };
}

function unsureWords(count: number, language: string): string {
  const words = new Intl.NumberFormat(language).format(count);
  return count === 1
    ? 'One quotation whose speaker is not surely known is not counted.'
    : `${words} quotations whose speaker is not surely known are not counted.`;
}
