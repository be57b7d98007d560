import { parse } from 'csv-parse/sync';
import { type Finding, finding } from '../finding.ts';
import type { Row } from '../record/project.ts';
import { unlike } from '../record/same.ts';
import type { Thing } from '../record/things.ts';
import type { Built } from './built.ts';
import { checkLeaves } from './leaves.ts';

/** What names a row of a table, where it is not its id. */
const KEYS: Readonly<Record<string, (row: Row) => string>> = {
  quotations: ({ key }) => String(key),
  indirect: ({ key }) => String(key),
  facts: ({ event, fact, article, elsewhere, start }) => [event, fact, article, elsewhere, start].join(' '),
};

/** A table of `data/` holds the rows that follow from seeds and content, each once and as they follow, and no others. */
export function checkTable(path: string, site: Built): Finding[] {
  const name = /^data\/(\w+)\.json$/.exec(path)?.[1] ?? '';
  const tell = (reason: string) => finding(site.pathOf(path), 'data-row', reason);
  const file = (site.json(path) ?? {}) as Readonly<Record<string, unknown>>;
  const { [name]: found, ...head } = file;
  if (!Array.isArray(found)) return [tell(`Unexpected file, expected one with the table “${name}”`)];
  const keyOf = KEYS[name] ?? (({ id }: Row) => String(id));
  const rows = new Map((found as Row[]).map((row) => [keyOf(row), row]));
  const wanted = new Map((site.sources.tables.get(name) ?? []).map((row) => [keyOf(row), row]));
  const missing = [...wanted.keys()].filter((key) => !rows.has(key));
  const others = [...rows.keys()].filter((key) => !wanted.has(key));
  return [
    ...missing.map((key) => tell(`Unexpected table without the row “${key}”`)),
    ...others.map((key) =>
      tell(`Unexpected row “${key}”, expected only what follows from seeds and content`),
    ),
    ...(found.length === rows.size ? [] : [tell('Unexpected row that stands twice')]),
    ...[...wanted].flatMap(([key, row]) => [
      ...unlike(row, rows.get(key)).map(({ at, expected, found }) =>
        tell(`Unexpected ${at} ${shown(found)} of “${key}”, expected ${shown(expected)}`),
      ),
      ...checkRest(row, rows.get(key) ?? {}, path, site),
    ]),
    ...checkLeaves(head, path, site),
  ];
}

const shown = (value: unknown) => JSON.stringify(value ?? null).slice(0, 80);

/** What a row has beyond what is expected of it must at least be recorded of what it is about. */
function checkRest(expected: Row, found: Row, path: string, site: Built): Finding[] {
  const rest = Object.entries(found).filter(
    // The aligned wordings are read back to what they are of.
    ([name]) => expected[name] === undefined && name !== 'alignment',
  );
  if (rest.length === 0) return [];
  const { id, article, key } = found;
  const kind = /^data\/(\w+?)s?\.json$/.exec(path)?.[1]?.replace('people', 'person') ?? '';
  const about: Thing[] = [
    `${kind} ${key ?? id}` as Thing,
    ...(article === undefined ? [] : [`article ${article}` as const]),
  ];
  return checkLeaves(Object.fromEntries(rest), path, site, about);
}

/** A table as CSV says what the same table says as JSON, cell for cell. */
export function checkCsv(path: string, site: Built): Finding[] {
  const name = /^data\/(\w+)\.csv$/.exec(path)?.[1] ?? '';
  const json = (site.json(`data/${name}.json`) as Readonly<Record<string, unknown>> | undefined)?.[name];
  const rows = readCsv(site.text(path));
  const tell = (reason: string) => finding(site.pathOf(path), 'data-cell', reason);
  if (!Array.isArray(json) || rows.length !== json.length)
    return [tell(`Unexpected ${rows.length} rows, expected those of ${name}.json`)];
  return rows.flatMap((row, at) =>
    Object.entries(row).flatMap(([column, cell]) => {
      const expected = cellOf(json[at], column);
      if (expected === plainCell(cell)) return [];
      if (expected !== undefined)
        return [
          tell(
            `Unexpected “${cell.slice(0, 80)}” in row ${at + 1}, column ${column}, expected “${expected.slice(0, 80)}”`,
          ),
        ];
      if (OF_THE_FILE.has(column)) return checkLeaves({ [column]: cell }, path, site);
      return [tell(`Unexpected column “${column}”, expected one of ${name}.json`)];
    }),
  );
}

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
