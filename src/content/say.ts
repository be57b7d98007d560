/** What a key of a file in `content/` means, said where its schema stands: for editors, the reference page and templates. */
import { z } from 'astro/zod';

/** What each key means, and how its value is written in YAML; a template passes over what has no example. */
export const told = z.registry<{ description: string; examples?: string[] }>();

/** The schema of a key, with what the key means; one that holds keys itself needs no example. */
export function say<S extends z.ZodType>(schema: S, description: string, example?: string): S {
  const own: z.ZodType = schema.clone();
  told.add(own, { description, ...(example !== undefined && { examples: [example] }) });
  return own as S;
}

/** The same, for some text. */
export const text = (description: string, example: string) => say(z.string().min(1), description, example);

/** The same, for a list of which each entry is in some way. */
export const listOf = <S extends z.ZodType>(entry: S, description: string, example?: string) =>
  say(z.array(entry), description, example);
