import type { Row } from './project.ts';
import type { Tables } from './tables.ts';

const indexes = new WeakMap<Tables, Map<string, ReadonlyMap<string, Row>>>();

/** The rows of a table by one of their columns. */
export function rowsBy(tables: Tables, table: string, column: string): ReadonlyMap<string, Row> {
  const known = indexes.get(tables) ?? new Map<string, ReadonlyMap<string, Row>>();
  indexes.set(tables, known);
  const index =
    known.get(`${table} ${column}`) ??
    new Map((tables.get(table) ?? []).map((row) => [String(row[column]), row] as const));
  known.set(`${table} ${column}`, index);
  return index;
}
