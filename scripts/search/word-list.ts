import { fold } from '../../src/client/search/fold.ts';

/** More would make the list slow to load, and a rarer word is seldom what was meant. */
const most = 20_000;

/**
 * Words for "did you mean", as most pages print them: those of three letters or figures and more, the most frequent
 * first.
 */
export function wordList(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const folded = new Map<string, { all: number; most: number; printed: string }>();
  for (const [word, count] of counts) {
    const printed = word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    const [token, ...others] = fold(printed);
    if (token === undefined || others.length > 0 || !/^(?=.*\p{L})[\p{L}\p{M}\d]{3,}$/u.test(printed))
      continue;
    const known = folded.get(token.text) ?? { all: 0, most: 0, printed };
    known.all += count;
    if (count > known.most) [known.most, known.printed] = [count, printed];
    folded.set(token.text, known);
  }
  return [...folded.values()]
    .toSorted((a, b) => b.all - a.all || (a.printed < b.printed ? -1 : 1))
    .slice(0, most)
    .map(({ printed }) => printed);
}
