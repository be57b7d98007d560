import { z } from 'astro/zod';

/**
 * A column with what it holds and an example. Both go into the JSON Schema, the data package, the README and
 * the page about the data, so that none of them can say anything else. Examples are of a made-up report.
 */
export function column<S extends z.ZodType>(schema: S, description: string, example: unknown): S {
  return schema.meta({ description, examples: [example] });
}

/** What is said of a column; nothing of a value that is no column. */
type Said = [] | [description: string, example: unknown];

const typed =
  <S extends z.ZodType>(schema: S) =>
  (...said: Said): S =>
    said.length === 0 ? schema : column(schema, ...said);

export const text = typed(z.string());
export const maybe = typed(z.string().nullable());
export const words = typed(z.string().min(1));
export const list = typed(z.array(z.string()));
export const count = typed(z.int().nonnegative());
export const flag = typed(z.boolean());
export const sha256 = typed(z.string().regex(/^[0-9a-f]{64}$/));
/** From the site’s root, which is the folder above `data/`; never with a slash before it. */
export const href = typed(z.string().regex(/^[^/:#?][^:]*$/));
