import type { Outlet } from './types.ts';

/** What a publisher is called whom nobody knows, and the letter kept for such. */
const UNKNOWN = { name: 'Publisher unknown', letter: 'U' };

/** An article of which the publisher's name is known, or not (`null`). */
interface Published {
  readonly seed: string;
  readonly publisher: string | null;
}

/**
 * The outlet of each article, by its seed. An outlet's letter is the first free one of its name without its article, two
 * letters where all its single ones are taken, a number after that. `U` is kept for the unknown; several of them are
 * told apart by the names of their files. Names are taken in the order given.
 */
export function nameOutlets(articles: readonly Published[]): ReadonlyMap<string, Outlet> {
  const known = new Map<string, Outlet>();
  const taken = new Set([UNKNOWN.letter]);
  const unknown = articles.filter(({ publisher }) => publisher === null);
  const numbers = new Map(unknown.map(({ seed }, at) => [seed, at + 1]));
  return new Map(
    articles.map(({ seed, publisher }) => {
      if (publisher === null) return [seed, unknownOutlet(seed, numbers)];
      const outlet = known.get(publisher) ?? {
        name: publisher,
        known: true,
        letter: freeLetter(publisher, taken),
      };
      known.set(publisher, outlet);
      taken.add(outlet.letter);
      return [seed, outlet];
    }),
  );
}

/** `numbers` has the number of each seed whose publisher is unknown. */
function unknownOutlet(seed: string, numbers: ReadonlyMap<string, number>): Outlet {
  if (numbers.size === 1) return { ...UNKNOWN, known: false };
  return { name: `${UNKNOWN.name} (${seed})`, known: false, letter: `${UNKNOWN.letter}${numbers.get(seed)}` };
}

/** The name by which lists and search are filtered: those whom nobody knows are one. */
export const outletGroup = ({ known, name }: Outlet): string => (known ? name : UNKNOWN.name);

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
