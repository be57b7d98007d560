/** The letter of the unknown publisher. */
const UNKNOWN = 'U';

/**
 * The letter that stands for each publisher: the first free one of the name without its article, two letters where
 * its single ones are taken, a number after that. Names are taken in the order given.
 */
export function lettersOf(publishers: Iterable<string | null>): ReadonlyMap<string | null, string> {
  const letters = new Map<string | null, string>([[null, UNKNOWN]]);
  for (const name of publishers)
    if (!letters.has(name)) letters.set(name, freeLetter(name ?? '', new Set(letters.values())));
  return letters;
}

function freeLetter(name: string, taken: ReadonlySet<string>): string {
  const all = [...name.replace(/^the\s+/i, '').toUpperCase()].filter((char) => /[\p{L}\p{N}]/u.test(char));
  const [first = 'X'] = all;
  const wanted = [...all.slice(0, 8), ...all.slice(1, 8).map((char) => first + char.toLowerCase())];
  const free = wanted.find((letter) => !taken.has(letter));
  for (let number = 2; free === undefined; number += 1)
    if (!taken.has(`${first}${number}`)) return `${first}${number}`;
  return free;
}
