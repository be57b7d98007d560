import type { SiteRecord } from '../record/index.ts';
import { annotationsFile } from './annotations.ts';
import { columnsOf, jsonSchema } from './columns.ts';
import { csvFile } from './csv.ts';
import { csvRowSchema } from './csv-schema.ts';
import type { Dataset } from './dataset.ts';
import { dataPackage } from './package.ts';
import { changelogText, readmeText } from './readme.ts';
import type { RowsText } from './rows-text.ts';
import { annotationsFileSchema, articleFileSchema } from './schemas.ts';
import { prettyJson, tableFileSchema, tableJson } from './table-file.ts';
import { type Table, tables } from './tables.ts';
import { teiFile } from './tei.ts';

/** A file under `data/`: one with rows, or one that is short. */
export type DataFile = {
  readonly name: string;
  readonly mediaType: string;
} & (
  | { readonly rows: keyof Dataset; readonly form: (record: SiteRecord) => RowsText }
  | { readonly text: (record: SiteRecord, built: Built) => string }
);

/** What a file says of the build. */
export interface Built {
  readonly date?: string | undefined;
}

const schemaFile = (name: string, form: () => object): DataFile => ({
  name: `${name}.schema.json`,
  mediaType: 'application/schema+json',
  text: () => prettyJson(form()),
});

function jsonFiles(table: Table): DataFile[] {
  const { name } = table;
  const rows = {
    name: `${name}.json`,
    mediaType: 'application/json',
    rows: name,
    form: () => tableJson(table),
  };
  return [rows, schemaFile(name, () => tableFileSchema(table))];
}

function csvFiles(table: Table): DataFile[] {
  const { name, row } = table;
  const mediaType = 'text/csv; charset=utf-8; header=present';
  const rows = { name: `${name}.csv`, mediaType, rows: name, form: () => csvFile(columnsOf(row)) };
  return [rows, schemaFile(`${name}.csv`, () => csvRowSchema(table))];
}

/** Every file under `data/`, none of them made before it is asked for. */
export const dataFiles: readonly DataFile[] = [
  ...tables.flatMap((table) => [...(table.csvOnly ? [] : jsonFiles(table)), ...csvFiles(table)]),
  {
    name: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    rows: 'annotations',
    form: annotationsFile,
  },
  { name: 'statements.tei.xml', mediaType: 'application/tei+xml', rows: 'statements', form: teiFile },
  schemaFile('annotations', () => jsonSchema(annotationsFileSchema)),
  schemaFile('article', () => jsonSchema(articleFileSchema)),
  {
    name: 'datapackage.json',
    mediaType: 'application/json',
    text: (record, built) => prettyJson(dataPackage(record, built)),
  },
  { name: 'README.md', mediaType: 'text/markdown; charset=utf-8', text: readmeText },
  { name: 'CHANGELOG.md', mediaType: 'text/markdown; charset=utf-8', text: changelogText },
];
