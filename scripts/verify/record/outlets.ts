/** What the site calls a publisher whom nobody knows, and its letter. */
const UNKNOWN = { name: 'Publisher unknown', letter: 'U' };

interface Published {
  readonly stem: string;
  readonly outlet: string | null;
}

/**
 * What each article's publisher is called and which letter stands for it, by the article's stem: the first free letter
 * of the name without its article, two letters where its single ones are taken, a number after that. Several unknown
 * ones are told apart by their files. Names are taken in the order given.
 */
export function calledOf(articles: readonly Published[]): ReadonlyMap<string, typeof UNKNOWN> {
  const letters = new Map<string | null, string>([[null, UNKNOWN.letter]]);
  for (const { outlet } of articles)
    if (!letters.has(outlet)) letters.set(outlet, freeLetter(outlet ?? '', new Set(letters.values())));
  const unknown = articles.filter(({ outlet }) => outlet === null);
  const numbers = new Map(unknown.map(({ stem }, at) => [stem, at + 1]));
  return new Map(
    articles.map(({ stem, outlet }) => {
      if (outlet !== null) return [stem, { name: outlet, letter: letters.get(outlet) ?? '' }];
      const apart = { name: `${UNKNOWN.name} (${stem})`, letter: `${UNKNOWN.letter}${numbers.get(stem)}` };
      return [stem, unknown.length === 1 ? UNKNOWN : apart];
    }),
  );
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
