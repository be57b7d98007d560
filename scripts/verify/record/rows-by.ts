import { remembered } from '../remembered.ts';
import type { Row } from './project.ts';
import type { Tables } from './tables.ts';

/** The rows of a table by one of their columns, in which each has a value of its own. */
export const rowsBy = indexed(
  (rows, column): ReadonlyMap<string, Row> => new Map(rows.map((row) => [String(row[column]), row])),
);

/** The rows of a table in groups, by one of their columns; one with a list there is in the group of each entry. */
export const groupsBy = indexed((rows, column): ReadonlyMap<string, readonly Row[]> => {
  const values = rows.flatMap((row) => [row[column]].flat().map((value) => ({ value: String(value), row })));
  return new Map(
    Array.from(
      Map.groupBy(values, ({ value }) => value),
      ([value, those]) => [value, those.map(({ row }) => row)],
    ),
  );
});

/** An index of a table, made when it is first asked for. */
function indexed<T>(make: (rows: readonly Row[], column: string) => T) {
  const indexesOf = remembered(
    (tables: Tables) =>
      remembered((name: string) => {
        const [table = '', column = ''] = name.split(' ');
        return make(tables.get(table) ?? [], column);
      }),
    new WeakMap(),
  );
  return (tables: Tables, table: string, column: string): T => indexesOf(tables)(`${table} ${column}`);
}
