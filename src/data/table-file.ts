import { z } from 'astro/zod';
import { type JsonSchema, jsonSchema } from './columns.ts';
import { licence } from './licence.ts';
import type { Table } from './tables.ts';
import { dataVersion } from './versions.ts';

/** The form of a table's JSON file: what it is, under what terms, and its rows under the table's own name. */
export function tableFileSchema({ name, title, description, row }: Table): JsonSchema {
  const file = z.strictObject({
    $schema: z.literal(`${name}.schema.json`),
    version: z.literal(dataVersion),
    title: z.string(),
    description: z.string(),
    licence: z.strictObject({ data: z.string(), url: z.string(), words: z.string() }),
    [name]: z.array(row),
  });
  return { title, description, ...jsonSchema(file) };
}

/** A table as JSON, one row a line, so that versions can be compared. */
export function tableJson({ name, title, description }: Table, rows: readonly object[]): string {
  const head = { $schema: `${name}.schema.json`, version: dataVersion, title, description, licence };
  return withRows(head, name, rows);
}

/** An object whose last key holds a list, with one item a line. */
export function withRows(head: object, key: string, rows: readonly object[]): string {
  return `${objectWithRows(head, key, rows)}\n`;
}

/** The same without the end of the line. */
export function objectWithRows(head: object, key: string, rows: readonly object[]): string {
  let list = '';
  for (const row of rows) list += (list === '' ? '\n' : ',\n') + JSON.stringify(row);
  const end = list === '' ? '' : '\n';
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n ${JSON.stringify(key)}: [${list}${end}]\n}`;
}

/** JSON for people to read. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
