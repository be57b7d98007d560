/** Tables by their columns, and the cells and columns that several kinds have. */
import { periodWords } from '../record/period.ts';
import type { ResolvedFigure } from '../record/types.ts';
import { qualifierWords } from '../record/words.ts';
import type { TimeTick } from './time/axis.ts';
import type { Cell, Column, Group, Opening, Part, Table } from './view.ts';
import { capital, outletsOf, speakerOf } from './words.ts';

/** A column with what it shows of a row. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row, at: number) => Cell;
}

interface TableOf<Row> extends Omit<Table, 'columns' | 'groups'> {
  readonly columns: readonly ColumnOf<Row>[];
  /** Rows under no label. */
  readonly rows?: readonly Row[];
  readonly groups?: readonly (Omit<Group, 'rows'> & { readonly rows: readonly Row[] })[];
  /** Whether the reports differ in a row, where they can. */
  readonly differs?: (row: Row) => boolean;
}

/** A table that shows each of its rows in its columns. */
export function tableOf<Row>({ columns, rows = [], groups = [{ rows }], differs, ...shape }: TableOf<Row>) {
  return {
    table: {
      ...shape,
      columns: columns.map(({ cell: _, ...column }) => column),
      groups: groups.map((group) => ({
        ...group,
        rows: group.rows.map((row, at) => ({
          cells: columns.map(({ cell }) => cell(row, at)),
          ...(differs && { differs: differs(row) }),
        })),
      })),
    },
  } satisfies Part;
}

type StretchCell = Omit<Extract<Cell, { readonly stretch: unknown }>, 'ticks'>;

/** The column of a time axis, and where each row lies on it. */
export function axisColumn<Row>(
  width: number,
  ticks: readonly TimeTick[],
  cell: (row: Row, at: number) => StretchCell,
): ColumnOf<Row> {
  return { head: '', width, ticks, cell: (row, at) => ({ ticks, ...cell(row, at) }) };
}

/** The words that a figure rests on, its number bold in them. */
export const figureWords = ({ cites, printed }: ResolvedFigure): Cell => ({ cites, printed });

export const whoOf = (figure: ResolvedFigure): Cell => {
  return { outlets: outletsOf(figure.cites), by: speakerOf(figure) };
};

type FigureColumn = (width: number, head?: string) => ColumnOf<ResolvedFigure>;

export const asPrinted: FigureColumn = (width, head = 'As printed') => ({ head, width, cell: figureWords });
export const whoWhere: FigureColumn = (width, head = 'Who, where') => ({ head, width, cell: whoOf });
export const givenAs: FigureColumn = (width, head = 'Given as') => {
  return { head, width, cell: ({ qualifier }) => ({ ours: qualifierWords[qualifier] }) };
};
export const ofPeriod: FigureColumn = (width, head = 'Period') => {
  return { head, width, cell: (figure) => ({ ours: capital(periodWords(figure)) }) };
};

/** A mark of a figure leads to the first words that it rests on. */
export function figureOpens({ id, cites: [cite] }: ResolvedFigure, name?: string): Opening | null {
  return cite ? { href: cite.href, figure: id, cited: true, ...(name && { name }) } : null;
}
