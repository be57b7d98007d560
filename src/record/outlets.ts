import type { Outlet } from './types.ts';

const UNKNOWN: Outlet = { name: 'Publisher unknown', known: false, letter: 'U' };

/**
 * One outlet for each publisher's name; `null` is the unknown publisher. The letter is the first free one of
 * the name without its article, two letters where all its single ones are taken, a number after that.
 * `U` is kept for the unknown. Names are taken in the order given.
 */
export function nameOutlets(publishers: readonly (string | null)[]): ReadonlyMap<string | null, Outlet> {
  const outlets = new Map<string | null, Outlet>([[null, UNKNOWN]]);
  const taken = new Set([UNKNOWN.letter]);
  for (const name of publishers) {
    if (name === null || outlets.has(name)) continue;
    const letter = freeLetter(name, taken);
    taken.add(letter);
    outlets.set(name, { name, known: true, letter });
  }
  return outlets;
}

function freeLetter(name: string, taken: ReadonlySet<string>): string {
  const letters = [...name.replace(/^the\s+/i, '').toUpperCase()].filter((char) =>
    /[\p{L}\p{N}]/u.test(char),
  );
  const first = letters[0] ?? 'X';
  const singles = letters.slice(0, 8);
  const pairs = letters.slice(1, 8).map((char) => first + char.toLowerCase());
  const found = [...singles, ...pairs].find((candidate) => !taken.has(candidate));
  if (found !== undefined) return found;
  let number = 2;
  while (taken.has(`${first}${number}`)) number += 1;
  return `${first}${number}`;
}
