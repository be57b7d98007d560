import { type Entry, entries, texts } from '../read/content.ts';
import { cited } from './cited.ts';
import type { Named } from './places.ts';
import { namedIn, type Project, type Row } from './project.ts';

/** What reports print of the facts of an event, and which of them lack one. */
export function factRows(event: Entry, project: Project): Row[] {
  return entries(event['facts']).flatMap((fact) => {
    const of = {
      event: event['id'],
      eventTitle: event['title'],
      eventDate: event['date'],
      fact: fact['id'],
      label: fact['label'],
    };
    const cells = namedIn(fact, 'cells');
    const outletOf = (slug: string) => project.articles.get(slug)?.outlet ?? null;
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
      differs: standsAlone(cell, elsewhere ? [...cells, ...namedIn(fact, 'elsewhere')] : cells),
      seed: undefined,
    });
    const missing = texts(event['articles']).filter((slug) => !cells.some(({ article }) => article === slug));
    const nothing = [
      'certainty',
      'number',
      'scope',
      'by',
      'differs',
      'exact',
      'start',
      'end',
      'startCodePoint',
      'endCodePoint',
    ];
    return [
      ...cells.map((cell) => printed(cell, false)),
      ...namedIn(fact, 'elsewhere').map((cell) => printed(cell, true)),
      ...missing.map((article) => ({
        ...of,
        article,
        outlet: outletOf(article),
        inReport: false,
        elsewhere: false,
        ...Object.fromEntries(nothing.map((name) => [name, null])),
        href: `compare/${event['id']}.html`,
      })),
    ];
  });
}

/** Whether other reports have a fact and none of them as this cell has it, in number, certainty and scope. */
function standsAlone(cell: Named & Entry, cells: readonly (Named & Entry)[]): boolean {
  const others = cells.filter(({ article }) => article !== cell.article);
  const alike = (other: Entry) =>
    ['certainty', 'scope', 'number'].every(
      (key) => String(other[key] ?? '').toLowerCase() === String(cell[key] ?? '').toLowerCase(),
    );
  return others.length > 0 && !others.some(alike);
}
