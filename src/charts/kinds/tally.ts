import { SURE } from '../../model.ts';
import { limits } from '../../record/limits.ts';
import type { People } from '../../record/people.ts';
import type { Article, Person, ResolvedQuotation } from '../../record/types.ts';
import { tableOf } from '../cells.ts';
import type { Kind, Tally, TallyRow } from '../kind.ts';
import { round } from '../round.ts';
import { PEOPLE, unsureNote } from './speakers.ts';
import { TIMELINE } from './timeline.ts';

export const tally: Kind = {
  about:
    'Counts as bars from zero, each leading to the list of what it counts: for archives too large for a mark of each.',
  needs: 'record',
  unasked: true,
  ours: true,
  // An archive grows out of marks of each into counts of all; the addresses of its charts stay.
  stands: ({ articles, people, quotations, language }) =>
    articles.length <= limits.drawn
      ? []
      : [
          {
            id: 'timeline',
            title: 'When the reports appeared',
            subtitle: 'Number of reports by the year in which they were published, as far as it is known',
            page: TIMELINE,
            data: { tally: yearsTally(articles, language) },
          },
          {
            id: 'speakers',
            title: 'Who is quoted most',
            subtitle: 'Number of quotations in these reports by speaker, whatever their length',
            page: PEOPLE,
            data: { tally: speakersTally(people, quotations, language) },
          },
        ].filter(({ data }) => data.tally.rows.length > 0),
  notes: ({ tally: own }) => own?.notes ?? [],
  csv: ({ tally: own }) => [
    [own?.row.toLowerCase(), own?.unit.toLowerCase(), 'together', 'href'],
    ...(own?.rows ?? []).map(({ label, count, together = false, href }) => {
      return [label, count, together ? 'yes' : 'no', href];
    }),
  ],
  json: ({ tally: own }) => ({ unit: own?.unit, rows: own?.rows }),
  view: ({ tally: own }) => (own ? [tallyTable(own)] : []),
};

/** The longest bar is as wide as there is room. Several things together are no bar: it would dwarf the others. */
function tallyTable({ row, unit, rows, language }: Tally) {
  const most = Math.max(1, ...rows.map(({ count, together }) => (together ? 0 : count)));
  const { format } = new Intl.NumberFormat(language);
  return tableOf({
    headed: true,
    rows,
    columns: [
      { head: row, width: 240, cell: ({ label, href }) => ({ ours: label, href, strong: true }) },
      {
        head: unit,
        width: 648,
        cell: ({ count, together }) => {
          const to = together ? 0 : round((100 * count) / most);
          return { bar: { to }, opens: null, beside: format(count) };
        },
      },
    ],
  });
}

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
  const rows = quoted.slice(0, limits.speakersCounted).map((person): TallyRow => {
    const href = paged.has(person) ? person.href : (person.quotations[0]?.href ?? null);
    return { label: person.name, count: person.quotations.length, href };
  });
  const rest = quoted.slice(limits.speakersCounted);
  const unsure = quotations.filter(({ speaker, confidence }) => speaker === null || confidence < SURE).length;
  const written = new Intl.NumberFormat(language).format(unsure);
  return {
    row: 'Speaker',
    unit: 'Quotations',
    language,
    rows: rest.length === 0 ? rows : [...rows, together(rest, language)],
    notes: unsureNote(unsure, written),
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

const SPANS = [1, 10, 100, 1000] as const;

/** How many reports appeared in each year, or in each ten years where there are very many; none are skipped. */
export function yearsTally(articles: readonly Pick<Article, 'date'>[], language: string): Tally {
  const years = articles.flatMap(({ date }) => (date.iso === null ? [] : Number(date.iso.slice(0, 4))));
  const undated = articles.length - years.length;
  const words =
    undated === 1
      ? 'One report without a date is'
      : `${new Intl.NumberFormat(language).format(undated)} reports without a date are`;
  const notes = undated > 0 ? [`${words} not drawn.`] : [];
  return { row: 'Year', unit: 'Reports', language, rows: yearRows(years), notes };
}

function yearRows(years: readonly number[]): TallyRow[] {
  if (years.length === 0) return [];
  const sorted = years.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const span = SPANS.find((one) => spansOf(first, last, one) <= limits.yearsCounted) ?? 1000;
  const start = first - (first % span);
  return Array.from({ length: spansOf(first, last, span) }, (_, at) => {
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

const spansOf = (first: number, last: number, span: number) =>
  Math.floor(last / span) - Math.floor(first / span) + 1;
