import { z } from 'astro/zod';
import { type JsonSchema, jsonSchema } from './columns.ts';
import { licence } from './licence.ts';
import { objectWithRows, type RowsText } from './rows-text.ts';
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

/** A table as JSON. */
export function tableJson({ name, title, description }: Table): RowsText {
  const head = { $schema: `${name}.schema.json`, version: dataVersion, title, description, licence };
  return objectWithRows(head, name);
}

/** JSON for people to read. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
