import { csvFormatRow } from 'd3';
import type { Column } from './columns.ts';
import { licenceLine } from './licence.ts';
import type { RowsText } from './rows-text.ts';
import { dataVersion } from './versions.ts';

/** Stands between the items of a list in one cell. */
export const LIST_SEPARATOR = ' | ';

/** Columns that every CSV ends with, since it has no other place to say it. */
export const constantColumns = [
  { name: 'licence', value: licenceLine, description: 'Under what terms the row may be used.' },
  { name: 'version', value: dataVersion, description: 'Version of the form of these files.' },
] as const;

/**
 * A table as CSV: RFC 4180, lines that end in CR LF, UTF-8 with a byte order mark. Without the mark Excel reads
 * another encoding and breaks every quotation mark; readers that do not expect it are told in the README.
 */
export function csvFile(columns: readonly Column[]): RowsText {
  const shown = columns.filter(({ type }) => type !== null);
  const head = [...shown.map(({ name }) => name), ...constantColumns.map(({ name }) => name)];
  const tail = constantColumns.map(({ value }) => value);
  const end = `,${csvFormatRow(tail)}\r\n`;
  return {
    head: `\uFEFF${csvFormatRow(head)}\r\n`,
    row: (row) => shown.map((column) => cellOf(row, column)).join(',') + end,
    foot: () => '',
  };
}

function cellOf(row: object, { path, type }: Column): string {
  const value = valueAt(row, path);
  if (value === null || value === undefined) return '';
  if (type === 'list') return wordsCell((value as string[]).join(LIST_SEPARATOR));
  return typeof value === 'string' ? wordsCell(value) : String(value);
}

function valueAt(row: object, path: readonly string[]): unknown {
  let at: unknown = row;
  for (const name of path) at = (at as Record<string, unknown> | null)?.[name];
  return at;
}

/** Most words are no formula and need no quotes, which one look tells of the hundreds of thousands of cells. */
function wordsCell(words: string): string {
  return /[",\r\n]|^[\s'=+\-@＝＋－＠]/.test(words) ? csvFormatRow([safeCell(words)]) : words;
}

/**
 * A cell that no spreadsheet takes for a formula: where the text starts like one (after blanks and
 * apostrophes), an apostrophe is set before it. Whoever drops the first apostrophe of cells that match
 * `^'[\s']*[=+\-@]` (or a tab or line end) has the text as it was.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function safeCell(text: string): string {
  return /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/u.test(text) ? `'${text}` : text;
}
