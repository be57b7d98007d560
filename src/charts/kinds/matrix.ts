import { dateSaid } from '../../record/period.ts';
import type { Fact, FactCell } from '../../record/types.ts';
import { certaintyWords } from '../../record/words.ts';
import { tableOf } from '../cells.ts';
import type { Kind, MatrixEvent } from '../kind.ts';
import { citeCells, citeData, citeHead } from '../rows.ts';
import type { Sign } from '../view.ts';
import { inMarks, placeOfNumber } from '../words.ts';

/** How the ids of these charts begin; the id of their event follows. */
export const MATRIX = 'facts-of-';

export const matrix: Kind = {
  about: 'Which report prints which fact, and whether it agrees with the others.',
  needs: 'event',
  inWords: true,
  stands: ({ events }) =>
    events
      .filter(({ facts }) => facts.length > 0)
      .map((event) => ({
        id: `${MATRIX}${event.id}`,
        title: `Which report prints what: ${event.title}`,
        subtitle: `${event.facts.length} facts in ${event.articles.length} reports of one event of ${dateSaid(event.dateShown)}; a ring where no other report has the same number, scope, period and certainty`,
        page: event,
        data: { event },
      })),
  cites: ({ event }) => event?.facts.flatMap(({ cells }) => cells) ?? [],
  csv: ({ event }) => [
    ['fact', 'label', 'report', 'in_report', 'number', 'certainty', 'by', 'differs', ...citeHead],
    ...matrixRows(event).flatMap(({ id, label, cells }) =>
      cells.map((cell, i) => {
        const outlet = event?.articles[i]?.outlet.name;
        if (cell === null)
          return [id, label, outlet, 'no', null, null, null, null, ...citeHead.map(() => null)];
        const { number, certainty, by, differs } = cell;
        return [id, label, outlet, 'yes', number, certainty, by, differs ? 'yes' : 'no', ...citeCells(cell)];
      }),
    ),
  ],
  json: ({ event }) => ({
    facts: matrixRows(event).map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell === null) return null;
        const { number, certainty, by, differs = false } = cell;
        return { ...citeData(cell), number, certainty, by, differs };
      }),
    })),
  }),
  view: ({ event }) => {
    const outlets = event?.articles.map(({ outlet }) => outlet.name) ?? [];
    return [
      tableOf({
        headed: true,
        grid: true,
        rows: matrixRows(event),
        differs: ({ cells }) => cells.some((cell) => cell?.differs),
        columns: [
          { head: 'Fact', width: 300, cell: ({ label }) => ({ ours: label }) },
          ...outlets.map((head, i) => ({
            head,
            width: Math.floor(588 / outlets.length),
            cell: ({ label, cells }: MatrixRow) => ({
              signs: [signOf(cells[i] ?? null, label, head)],
              ...(cells[i]?.reported && { after: cells[i].reported }),
            }),
          })),
        ],
      }),
      {
        legend: [
          { look: 'disc', words: 'as in another report, or the only one' },
          { look: 'ring', words: 'no other report has the same number, scope, period and certainty' },
          { look: 'none', words: 'not in this report' },
        ],
      },
    ];
  },
};

function signOf(cell: FactCell | null, label: string, outlet: string): Sign {
  if (cell === null) return { look: 'none', opens: null };
  const { exact, href, seed, span, certainty, number = '', differs } = cell;
  const at = number === '' ? -1 : placeOfNumber(exact, number);
  const how = `${certaintyWords[certainty]}${differs ? ', differs' : ''}`;
  return {
    look: differs ? 'ring' : 'disc',
    opens: { href, cited: true, name: `${label}, ${outlet}: ${inMarks(exact)}, ${how}` },
    ...(at >= 0 && {
      number: {
        words: number,
        seed,
        span: `${span.start + at}-${span.start + at + number.length}`,
      },
    }),
  };
}

interface MatrixRow extends Pick<Fact, 'id' | 'label'> {
  readonly cells: readonly (FactCell | null)[];
}

/** Each fact with what each report prints of it. Where one prints it twice, the wording that differs stands for both. */
export function matrixRows({ articles, facts }: MatrixEvent = { articles: [], facts: [] }): MatrixRow[] {
  return facts.map(({ id, label, cells }) => ({
    id,
    label,
    cells: articles.map(({ slug }) => {
      const own = cells.filter(({ article }) => article === slug);
      return own.find(({ differs }) => differs) ?? own[0] ?? null;
    }),
  }));
}
