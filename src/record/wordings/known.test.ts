/** What users of collation tools complained of: each folder of fixtures has the wordings, and how they are to be shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apparatusOf } from './apparatus.ts';
import { onlyIn } from './phrases.ts';
import { type Run, runsOf } from './runs.ts';

const folder = join(import.meta.dirname, 'fixtures');
const MARKS = { shared: ['', ''], only: ['[', ']'], moved: ['<', '>'] } as const;
const shown = (run: Run) =>
  run.kind === 'gap' ? `${run.blank ? ' ' : ''}{${run.missing}}` : MARKS[run.kind].join(run.text);

/** Each wording: `[only in some]`, `<moved>`, `{missing}`; then what is said to stand only in some, by their numbers. */
function printed(wordings: readonly string[]): string {
  const apparatus = apparatusOf(wordings);
  const lines = apparatus.rows.map((_, row) => runsOf(apparatus, row).map(shown).join(''));
  const only = onlyIn(apparatus).map(({ rows, phrases }) => {
    return `only in ${rows.map((row) => row + 1).join(', ')}: ${phrases.map((one) => `“${one}”`).join(', ')}`;
  });
  return [...lines, ...only, ''].join('\n');
}

/** Every order of a list. */
function orders<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, at) => orders(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}

test.each(readdirSync(folder))('%s', (name) => {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
  const wordings = read('wordings.txt').trim().split('\n');
  for (const order of orders(wordings)) expect(printed(order)).toBe(read('shown.txt'));
});
