import { limits } from '../../record/limits.ts';
import type { Statement } from '../../record/types.ts';
import { tableOf } from '../cells.ts';
import { type ChartData, type Kind, standing } from '../kind.ts';
import type { Sign } from '../view.ts';
import { inMarks } from '../words.ts';
import { squareOf } from './speakers.ts';

export const travelled: Kind = {
  about:
    'Which words travelled between outlets: what one quotes another may quote too, tell in its own words, or not print.',
  needs: 'record',
  unasked: true,
  cites: ({ statements = [] }) => statements.flatMap(({ narrated }) => narrated),
  stands: standing(
    {
      id: 'travelled',
      title: 'Which words travelled between outlets',
      subtitle:
        'Statements that more than one outlet prints, as one has them and another; no report is taken for the first',
      page: { title: 'All quotations', href: 'quotations.html' },
    },
    ({ statements }) => {
      const shared = statements.filter((one) => outletsOf(one).length > 1);
      return shared.length > 1 && { statements: shared.slice(0, limits.travelled.statements) };
    },
  ),
  notes: ({ statements = [] }) => {
    const more = new Set(statements.flatMap(outletsOf)).size - limits.travelled.outlets;
    return more > 0 ? ['Outlets that print fewer of these statements are not drawn.'] : [];
  },
  csv: (data) => [
    ['statement', 'title', 'outlet', 'form', 'words', 'href'],
    ...(data.statements ?? []).flatMap((statement) =>
      columns(data).flatMap((outlet) => {
        const { quoted, told } = cellOf(statement, outlet);
        const begin = [statement.id, statement.title, outlet];
        if (quoted.length + told.length === 0) return [[...begin, 'not printed', null, null]];
        return [
          ...quoted.map(({ exact, href }) => [...begin, 'quoted', exact.join(' […] '), href]),
          ...told.map(({ exact, href }) => [...begin, 'told', exact, href]),
        ];
      }),
    ),
  ],
  view: (data) => [
    tableOf({
      headed: true,
      grid: true,
      rows: data.statements ?? [],
      columns: [
        { head: 'Statement', width: 300, cell: ({ title, href }) => ({ ours: title, href }) },
        ...columns(data).map((head, _, all) => ({
          head,
          width: Math.floor(588 / all.length),
          cell: (statement: Statement) => ({ signs: signsOf(cellOf(statement, head)) }),
        })),
      ],
    }),
    {
      legend: [
        { look: 'square', words: 'quoted' },
        { look: 'ring', words: 'told in the outlet’s own words' },
        { look: 'none', words: 'not in this report' },
      ],
    },
  ],
};

/** Names of the outlets that print a statement, as a quotation or in their own words. */
function outletsOf({ variants, narrated }: Statement): string[] {
  const names = [
    ...variants.map(({ article }) => article.outlet.name),
    ...narrated.map(({ outlet }) => outlet.name),
  ];
  return [...new Set(names)];
}

/** The outlets that print most of the statements, in the order in which they first do. */
function columns({ statements = [] }: ChartData): readonly string[] {
  const counts = Map.groupBy(statements.flatMap(outletsOf), (name) => name);
  const most = [...counts].toSorted(([, a], [, b]) => b.length - a.length).slice(0, limits.travelled.outlets);
  return [...counts.keys()].filter((name) => most.some(([one]) => one === name));
}

/** What an outlet prints of a statement: as a quotation, and in its own words. */
const cellOf = ({ variants, narrated }: Statement, outlet: string) => ({
  quoted: variants.filter(({ article }) => article.outlet.name === outlet),
  told: narrated.filter((one) => one.outlet.name === outlet),
});

function signsOf({ quoted, told }: ReturnType<typeof cellOf>): Sign[] {
  if (quoted.length + told.length === 0) return [{ look: 'none', opens: null }];
  return [
    ...quoted.map(squareOf),
    ...told.map(({ exact, href, outlet }): Sign => {
      const name = `${outlet.name}, in its own words: ${inMarks(exact)}`;
      return { look: 'ring', opens: { href, cited: true, name } };
    }),
  ];
}
