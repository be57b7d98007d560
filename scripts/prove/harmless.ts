/** The changes of the program that may go unnoticed, each with the reason, from `harmless.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { repository } from '../paths.ts';
import { linesOf, type Mutant, mutantsOf } from './mutate.ts';

/** What stands in a line of the program, what it becomes, and why no word and no number of a seed can change by that. */
const schema = z.array(
  z.strictObject({
    file: z.string(),
    line: z.string(),
    becomes: z.string(),
    reason: z.string().min(1),
  }),
);
export type Harmless = z.infer<typeof schema>[number];

/** Why a change is harmless; `undefined` where nothing says that it is. */
export type ReasonOf = (file: string, source: string, mutant: Mutant) => string | undefined;

export function readHarmless(): readonly Harmless[] {
  return schema.parse(parse(readFileSync(join(repository, 'scripts/prove/harmless.yaml'), 'utf8')));
}

export function reasonIn(entries: readonly Harmless[]): ReasonOf {
  return (file, source, mutant) => {
    const lines = linesOf(source, mutant);
    return entries.find((one) => one.file === file && speaksOf(one, lines))?.reason;
  };
}

const speaksOf = ({ line, becomes }: Harmless, [was, is]: readonly [string, string]) =>
  was.includes(line) && was.replace(line, () => becomes) === is;

/** The entries that speak of a change which the program, as it is now, has no place for. */
export function outdatedIn(entries: readonly Harmless[]): Harmless[] {
  return entries.filter((entry) => {
    const path = join(repository, entry.file);
    if (!existsSync(path)) return true;
    const source = readFileSync(path, 'utf8');
    return !mutantsOf(source).some((one) => speaksOf(entry, linesOf(source, one)));
  });
}
