import { type Column, columnsOf } from './columns.ts';
import { constantColumns } from './csv.ts';
import type { Table } from './tables.ts';

/**
 * The columns of a CSV as a Table Schema.
 * @see https://datapackage.org/standard/table-schema/
 */
export function tableSchema({ row, key, references = [] }: Table) {
  const columns = columnsOf(row).filter(({ type }) => type !== null);
  const constant = constantColumns.map(({ name, description }) => ({ name, type: 'string', description }));
  return {
    fields: [...columns.map(field), ...constant],
    missingValues: [''],
    ...(key.length === 0 ? {} : { primaryKey: key }),
    ...(references.length === 0
      ? {}
      : {
          foreignKeys: references.map(({ column, table, to }) => {
            return { fields: [column], reference: { resource: table, fields: [to] } };
          }),
        }),
  };
}

function field({ name, type, nullable, description, example, values }: Column) {
  const constraints = {
    ...(nullable || type === 'list' ? {} : { required: true }),
    ...(values === null ? {} : { enum: values }),
  };
  return {
    name,
    type: type === 'list' ? 'string' : type,
    description: type === 'list' ? `${description} Several are separated by “ | ”.` : description,
    ...(example === null ? {} : { example: type === 'list' ? (example as string[]).join(' | ') : example }),
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
