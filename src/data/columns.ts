import { z } from 'astro/zod';

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly [key: string]: unknown;
}

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'list';

/** One column of a table. */
export interface Column {
  /** Name in the CSV. */
  readonly name: string;
  /** Where the value stands in a row of the JSON. */
  readonly path: readonly string[];
  /** `null`: a list of objects, which no cell can hold; the table of places has its words. */
  readonly type: ColumnType | null;
  readonly nullable: boolean;
  readonly description: string;
  readonly example: unknown;
  /** The values that it can have. */
  readonly values: readonly string[] | null;
  readonly schema: JsonSchema;
}

/** The JSON Schema (2020-12) of a zod schema. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-2020-12' }) as JsonSchema;
}

/**
 * The columns of a table. An object in a row is one column for each of its values, named after both:
 * `period.start` is `periodStart`.
 */
export function columnsOf(row: z.ZodObject): Column[] {
  return objectColumns(jsonSchema(row), []);
}

function objectColumns(schema: JsonSchema, path: readonly string[]): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const at = [...path, name];
    const { inner, nullable } = withoutNull(property);
    if (inner.type === 'object') return objectColumns(inner, at);
    return {
      name: at.reduce((joined, part) => joined + part.charAt(0).toUpperCase() + part.slice(1)),
      path: at,
      type: columnType(inner),
      nullable: nullable || path.length > 0,
      description: property.description ?? '',
      example: property.examples?.[0] ?? null,
      values: inner.enum ?? null,
      schema: inner,
    };
  });
}

function withoutNull(schema: JsonSchema): { inner: JsonSchema; nullable: boolean } {
  if (Array.isArray(schema.type)) {
    const type: string | undefined = schema.type.find((one) => one !== 'null');
    return {
      inner: { ...schema, ...(type === undefined ? {} : { type }) },
      nullable: schema.type.includes('null'),
    };
  }
  const other = schema.anyOf?.find(({ type }) => type !== 'null');
  return other === undefined ? { inner: schema, nullable: false } : { inner: other, nullable: true };
}

function columnType(schema: JsonSchema): ColumnType | null {
  if (schema.type === 'array') return schema.items?.type === 'string' ? 'list' : null;
  return schema.type as ColumnType;
}
