import { countingNumbers } from '../../record/numbers.ts';
import type { Event, Fact, FactCell } from '../../record/types.ts';
import { certaintyWords } from '../../record/words.ts';
import { tableOf } from '../cells.ts';
import type { Kind } from '../kind.ts';
import { citeCells, citeHead } from '../rows.ts';
import { speakerOf } from '../words.ts';

export const sameNumber: Kind = {
  about: 'One number in several reports, with the words that each has for it: small tables side by side.',
  needs: 'event',
  unasked: true,
  stands: ({ events }) =>
    events
      .filter((event) => alike(event).length > 1)
      .map((event) => ({
        id: `same-number-${event.id}`,
        title: 'The same number, in other words',
        subtitle: `Numbers that several reports of one event print, each with the words around it; ${event.title}`,
        page: { title: 'Figures', href: 'figures.html' },
        data: { event: { articles: event.articles, facts: alike(event) } },
      })),
  cites: ({ event }) => event?.facts.flatMap(({ cells }) => cells) ?? [],
  csv: ({ event }) => [
    ['fact', 'label', 'number', 'certainty', 'by', ...citeHead],
    ...(event?.facts ?? []).flatMap(({ id, label, cells }) =>
      cells.map((cell) => [id, label, cell.number, cell.certainty, cell.by, ...citeCells(cell)]),
    ),
  ],
  view: ({ event }) => [
    tableOf({
      panels: true,
      groups: (event?.facts ?? []).map(({ label, cells }) => {
        return { label: `${label}: ${cells[0]?.number}`, rows: cells };
      }),
      columns: [
        { head: 'As printed', width: 560, cell: (cell) => ({ cites: [cell], printed: cell.number ?? '' }) },
        {
          head: 'Where, and how sure',
          width: 328,
          cell: ({ outlet, certainty, by = speakerOf({ speaker: null }) }) => {
            return { outlets: [outlet], by: `${outlet.name}, ${certaintyWords[certainty]}: ${by}` };
          },
        },
      ],
    }),
  ],
};

/** The facts whose number is one and the same in at least two reports that do not word it alike. */
function alike({ facts }: Pick<Event, 'facts'>): Fact[] {
  return facts.filter(({ cells }) => {
    const numbers = new Set(cells.map(({ number }) => number?.toLowerCase()));
    const reports = new Set(cells.map(({ article }) => article));
    const wordings = new Set(cells.map(({ exact }) => exact.toLowerCase()));
    return numbers.size === 1 && reports.size > 1 && wordings.size > 1 && cells.every(isCounted);
  });
}

const isCounted = ({ number = '' }: FactCell) => countingNumbers(number).length > 0;
