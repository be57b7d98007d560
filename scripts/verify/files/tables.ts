import { parse } from 'csv-parse/sync';
import type { Tell } from '../finding.ts';
import type { Row } from '../record/project.ts';
import { saidUnlike, unlike } from '../record/same.ts';
import type { Thing } from '../record/things.ts';
import { type Built, type FileCheck, objectIn } from './files.ts';
import { checkLeaves } from './leaves.ts';

/** What names a row of a table, where it is not its id. */
const KEYS: Readonly<Record<string, (row: Row) => string>> = {
  quotations: ({ key }) => String(key),
  indirect: ({ key }) => String(key),
  facts: ({ event, fact, article, elsewhere, start }) => [event, fact, article, elsewhere, start].join(' '),
};

/** A table of `data/` holds the rows that follow from seeds and content, each once and as they follow, and no others. */
export const checkTable: FileCheck = (path, site, tell) => {
  const name = /^data\/(\w+)\.json$/.exec(path)?.[1] ?? '';
  const { [name]: found, ...head } = objectIn(site, path);
  if (!Array.isArray(found))
    return tell('data-row', `Unexpected file, expected one with the table “${name}”`);
  const keyOf = KEYS[name] ?? (({ id }: Row) => String(id));
  const rows = new Map((found as Row[]).map((row) => [keyOf(row), row]));
  const wanted = new Map(site.sources.tables.get(name)?.map((row) => [keyOf(row), row]));
  for (const key of rows.keys())
    if (!wanted.has(key))
      tell('data-row', `Unexpected row “${key}”, expected only what follows from seeds and content`);
  if (found.length !== rows.size) tell('data-row', 'Unexpected row that stands twice');
  for (const [key, row] of wanted) {
    if (!rows.has(key)) tell('data-row', `Unexpected table without the row “${key}”`);
    for (const one of unlike(row, rows.get(key))) tell('data-row', saidUnlike(one, ` of “${key}”`));
    checkRest(row, rows.get(key) ?? {}, path, site, tell);
  }
  checkLeaves(head, path, site, tell);
};

/** What a row has beyond what is expected of it must at least be recorded of what it is about. */
function checkRest(expected: Row, found: Row, path: string, site: Built, tell: Tell): void {
  const rest = Object.entries(found).filter(
    // The aligned wordings are read back to what they are of.
    ([name]) => expected[name] === undefined && name !== 'alignment',
  );
  if (rest.length === 0) return;
  const { id, article, key } = found;
  const kind = /^data\/(\w+?)s?\.json$/.exec(path)?.[1]?.replace('people', 'person') ?? '';
  const about: Thing[] = [
    `${kind} ${key ?? id}` as Thing,
    ...(article === undefined ? [] : [`article ${article}` as const]),
  ];
  checkLeaves(Object.fromEntries(rest), path, site, tell, about);
}

/** A table as CSV says what the same table says as JSON, cell for cell. */
export const checkCsv: FileCheck = (path, site, tell) => {
  const name = /^data\/(\w+)\.csv$/.exec(path)?.[1] ?? '';
  const json = objectIn(site, `data/${name}.json`)[name];
  const rows = readCsv(site.text(path));
  if (!Array.isArray(json) || rows.length !== json.length)
    return tell('data-cell', `Unexpected ${rows.length} rows, expected those of ${name}.json`);
  const cells = rows.flatMap((row, at) =>
    Object.entries(row).map(([column, cell]) => ({ at, column, cell, expected: cellOf(json[at], column) })),
  );
  for (const { at, column, cell, expected } of cells)
    if (expected === undefined && OF_THE_FILE.has(column)) checkLeaves({ [column]: cell }, path, site, tell);
    else if (expected === undefined)
      tell('data-cell', `Unexpected column “${column}”, expected one of ${name}.json`);
    else if (expected !== plainCell(cell)) {
      const [found, wanted] = [cell, expected].map((one) => one.slice(0, 80));
      const where = `in row ${at + 1}, column ${column}`;
      tell('data-cell', `Unexpected “${found}” ${where}, expected “${wanted}”`);
    }
};

/** Columns that say the same in each row. */
const OF_THE_FILE = new Set(['licence', 'version']);

/** The rows of a CSV file, by their columns. */
export function readCsv(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true });
}

/** An apostrophe keeps a spreadsheet from taking a text for a formula. */
export const plainCell = (cell: string) =>
  /^'[\s']*[=+\-@＝＋－＠]|^''*[\t\r\n]/u.test(cell) ? cell.slice(1) : cell;

/** What a cell ought to hold: `periodStart` is the `start` in the row's `period`. `undefined` where the row has no such value. */
export function cellOf(row: unknown, column: string): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const values = row as Row;
  if (column in values) return written(values[column]);
  const holder = Object.keys(values).find(
    (name) => column.startsWith(name) && /^[A-Z]/.test(column.slice(name.length)),
  );
  if (holder === undefined) return undefined;
  const inner = column.slice(holder.length);
  return values[holder] === null
    ? ''
    : cellOf(values[holder], inner.charAt(0).toLowerCase() + inner.slice(1));
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(' | ') : String(value);
}
