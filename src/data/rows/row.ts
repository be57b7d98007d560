import type { z } from 'astro/zod';

/** What a row is made from: its columns by name; what may be empty may be left out. */
type Values<Row> = {
  readonly [Name in keyof Row as null extends Row[Name] ? never : Name]: Readonly<Row[Name]>;
} & {
  readonly [Name in keyof Row as null extends Row[Name] ? Name : never]?: Readonly<Row[Name]> | undefined;
};

/** A row: of each column, in their order, what `values` have under its name, and `null` where that is nothing. */
export function rowOf<S extends z.ZodObject>({ shape }: S, values: Values<z.infer<S>>): z.infer<S> {
  const known: Readonly<Record<string, unknown>> = values;
  return Object.fromEntries(Object.keys(shape).map((name) => [name, known[name] ?? null])) as z.infer<S>;
}
