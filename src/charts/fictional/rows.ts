import type { Cell, Row, View } from '../view.ts';

/** The rows of all tables of a view. */
export function rowsOf(view: View): readonly Row[] {
  return view.flatMap((part) => ('table' in part ? part.table.groups.flatMap(({ rows }) => rows) : []));
}

/** The first cell of its sort in a row, by the name of what it holds. */
export function cellIn<K extends Sort>(row: Row | undefined, sort: K): Extract<Cell, Record<K, unknown>> {
  const found = row?.cells.find((cell): cell is Extract<Cell, Record<K, unknown>> => sort in cell);
  if (found === undefined) throw new Error(`No cell has ${sort}`);
  return found;
}

type Sort = 'numbers' | 'cites' | 'ours' | 'title' | 'outlets' | 'stretch' | 'strip' | 'bar' | 'signs';
