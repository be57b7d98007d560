import { type Column, columnsOf, type JsonSchema } from './columns.ts';
import { constantColumns } from './csv.ts';
import type { Table } from './tables.ts';

/** The form of one row of a table's CSV, once its cells are read by type: an empty cell is `null`. */
export function csvRowSchema(table: Table): JsonSchema {
  const columns = columnsOf(table.row).filter(({ type }) => type !== null);
  const constant = constantColumns.map(({ name, value, description }) => {
    return [name, { const: value, description }] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${table.title}: a row of the CSV`,
    description:
      'Cells read by type; an empty cell is null; a list is one string with “ | ” between its items.',
    type: 'object',
    properties: Object.fromEntries([
      ...columns.map((column) => [column.name, cellSchema(column)] as const),
      ...constant,
    ]),
    required: [...columns.map(({ name }) => name), ...constantColumns.map(({ name }) => name)],
    additionalProperties: false,
  };
}

function cellSchema({ type, nullable, schema, description }: Column): JsonSchema {
  const { description: _, examples: __, ...value } = schema;
  const cell: JsonSchema = type === 'list' ? { type: 'string' } : value;
  return nullable || type === 'list'
    ? { description, anyOf: [cell, { type: 'null' }] }
    : { description, ...cell };
}
