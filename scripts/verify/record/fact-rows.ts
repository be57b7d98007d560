import { type Entry, entries, texts } from '../read/content.ts';
import { cited, type Named } from './places.ts';
import { namedIn, type Project, type Row } from './project.ts';

/** What reports print of the facts of an event, and which of them lack one. */
export function factRows(event: Entry, project: Project): Row[] {
  const { id, title: eventTitle, date: eventDate } = event;
  const outletOf = (slug: string) => project.articles.get(slug)?.outlet ?? null;
  return entries(event['facts']).flatMap((fact) => {
    const of = { event: id, eventTitle, eventDate, fact: fact['id'], label: fact['label'] };
    const [cells, others] = [namedIn(fact, 'cells'), namedIn(fact, 'elsewhere')];
    const printed = (cell: Named & Entry, elsewhere: boolean): Row => ({
      ...of,
      ...cited(cell, project),
      outlet: outletOf(cell.article),
      inReport: true,
      elsewhere,
      certainty: cell['certainty'],
      number: cell['number'] ?? null,
      scope: cell['scope'] ?? null,
      by: cell['by'] ?? null,
      differs: standsAlone(cell, elsewhere ? [...cells, ...others] : cells),
      seed: undefined,
    });
    const missing = texts(event['articles']).filter((slug) => !cells.some(({ article }) => article === slug));
    return [
      ...cells.map((cell) => printed(cell, false)),
      ...others.map((cell) => printed(cell, true)),
      ...missing.map((article) => ({
        ...of,
        article,
        outlet: outletOf(article),
        inReport: false,
        elsewhere: false,
        ...NOTHING,
        href: `compare/${id}.html`,
      })),
    ];
  });
}

/** What is not known of a fact in a report that lacks it. */
const NOTHING = Object.fromEntries(
  'certainty number scope by differs exact start end startCodePoint endCodePoint'
    .split(' ')
    .map((name) => [name, null]),
);

/** Whether other reports have a fact and none of them as this cell has it, in number, certainty and scope. */
function standsAlone(cell: Named & Entry, cells: readonly (Named & Entry)[]): boolean {
  const others = cells.filter(({ article }) => article !== cell.article);
  const alike = (other: Entry) =>
    ['certainty', 'scope', 'number'].every(
      (key) => String(other[key] ?? '').toLowerCase() === String(cell[key] ?? '').toLowerCase(),
    );
  return others.length > 0 && !others.some(alike);
}
