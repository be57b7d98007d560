import type { Apparatus } from './apparatus.ts';

/** Words that some rows have and no other has: they stand, one after the other, in each of these rows and in none else. */
export interface OnlyIn {
  readonly rows: readonly number[];
  readonly phrases: readonly string[];
}

/**
 * What only some rows print, said by words that the others do not have: a run of their own, carried on until the others
 * have no such run, since “to” alone, of “to harass”, stands elsewhere in most of them. Moved words are no difference of this
 * kind. One entry for each group of rows, in the order of the columns.
 */
export function onlyIn(apparatus: Apparatus): OnlyIn[] {
  const { columns, moves } = apparatus;
  const found = new Map<string, { rows: readonly number[]; phrases: string[]; end: number }>();
  for (let at = 0; at < columns.length; ) {
    const rows = holdersOf(apparatus, at);
    let to = at + 1;
    while (to < columns.length && moves[to] === moves[at] && sameRows(holdersOf(apparatus, to), rows))
      to += 1;
    const isOwn = rows.length < apparatus.rows.length && moves[at] === null;
    const [lead = 0] = rows;
    const own = found.get(rows.join()) ?? { rows, phrases: [], end: 0 };
    const start = columns[at]?.[lead] ?? 0;
    if (isOwn && start >= own.end) {
      const phrase = distinct(apparatus, rows, start, (columns[to - 1]?.[lead] ?? 0) + 1);
      if (phrase !== null) {
        found.set(rows.join(), { rows, phrases: [...own.phrases, phrase.text], end: phrase.end });
      }
    }
    at = to;
  }
  return [...found.values()].map(({ rows, phrases }) => ({ rows, phrases: [...new Set(phrases)] }));
}

const sameRows = (a: readonly number[], b: readonly number[]) => a.join() === b.join();

/** The rows that have a word in a column. */
export function holdersOf({ columns }: Apparatus, at: number): number[] {
  return (columns[at] ?? []).flatMap((token, row) => (token === null ? [] : [row]));
}

/** A run of tokens of the first of some rows, carried on to the right, at the end to the left, until only they have it. */
function distinct(
  { rows }: Apparatus,
  owners: readonly number[],
  start: number,
  end: number,
): { readonly text: string; readonly end: number } | null {
  const [lead = 0] = owners;
  const tokens = rows[lead]?.tokens ?? [];
  const runs = rows.map((row) => ` ${row.tokens.map(({ word }) => word).join(' ')} `);
  let [from, to] = [start, end];
  for (;;) {
    const run = ` ${tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ')} `;
    const holders = [...runs.keys()].filter((row) => runs[row]?.includes(run));
    if (!owners.every((row) => holders.includes(row))) return null;
    if (holders.length === owners.length) break;
    if (to < tokens.length) to += 1;
    else if (from > 0) from -= 1;
    else return null;
  }
  return {
    text: bare(
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(''),
    ),
    end: to,
  };
}

/** Words without the blanks and marks around them. */
export const bare = (text: string) =>
  text.replaceAll(/^[^\p{L}\p{M}\p{N}\p{S}%‰&@#]+|[^\p{L}\p{M}\p{N}\p{S}%‰&@#]+$/gu, '');
