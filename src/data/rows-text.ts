/** The text of a file with rows, as it grows: so long a text is written piece by piece. */
export interface RowsText {
  readonly head: string;
  /** One row, with what parts it from the row before. */
  readonly row: (row: object, first: boolean) => string;
  /** What stands after the rows, of which there may be none. */
  readonly foot: (empty: boolean) => string;
}

/** An object whose last key holds a list, with one item a line, so that versions can be compared. */
export function objectWithRows(head: object, key: string): RowsText {
  return {
    head: `${JSON.stringify(head, null, 1).slice(0, -2)},\n ${JSON.stringify(key)}: [`,
    row: (row, first) => (first ? '\n' : ',\n') + JSON.stringify(row),
    foot: (empty) => `${empty ? '' : '\n'}]\n}\n`,
  };
}
