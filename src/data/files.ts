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

const JSON_TYPE = 'application/json';
const SCHEMA_TYPE = 'application/schema+json';

function jsonFiles(table: Table): DataFile[] {
  const { name } = table;
  return [
    {
      name: `${name}.json`,
      mediaType: JSON_TYPE,
      rows: name,
      form: () => tableJson(table),
    },
    { name: `${name}.schema.json`, mediaType: SCHEMA_TYPE, text: () => prettyJson(tableFileSchema(table)) },
  ];
}

function csvFiles(table: Table): DataFile[] {
  const { name, row } = table;
  return [
    {
      name: `${name}.csv`,
      mediaType: 'text/csv; charset=utf-8; header=present',
      rows: name,
      form: () => csvFile(columnsOf(row)),
    },
    { name: `${name}.csv.schema.json`, mediaType: SCHEMA_TYPE, text: () => prettyJson(csvRowSchema(table)) },
  ];
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
  {
    name: 'annotations.schema.json',
    mediaType: SCHEMA_TYPE,
    text: () => prettyJson(jsonSchema(annotationsFileSchema)),
  },
  {
    name: 'article.schema.json',
    mediaType: SCHEMA_TYPE,
    text: () => prettyJson(jsonSchema(articleFileSchema)),
  },
  {
    name: 'datapackage.json',
    mediaType: JSON_TYPE,
    text: (record, built) => prettyJson(dataPackage(record, built)),
  },
  { name: 'README.md', mediaType: 'text/markdown; charset=utf-8', text: readmeText },
  { name: 'CHANGELOG.md', mediaType: 'text/markdown; charset=utf-8', text: changelogText },
];
