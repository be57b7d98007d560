import { z } from 'astro/zod';

/**
 * A column with what it holds and an example. Both go into the JSON Schema, the data package, the README and
 * the page about the data, so that none of them can say anything else. Examples are of a made-up report.
 */
export function column<S extends z.ZodType>(schema: S, description: string, example: unknown): S {
  return schema.meta({ description, examples: [example] });
}

export const text = z.string();
export const words = z.string().min(1);
export const list = z.array(z.string());
export const count = z.int().nonnegative();
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** From the site’s root, which is the folder above `data/`; never with a slash before it. */
export const href = z.string().regex(/^[^/:#?][^:]*$/);
