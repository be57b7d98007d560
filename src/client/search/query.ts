import { fold } from './fold.ts';
import { numberAt } from './numbers.ts';

/** Something that was asked for: a word, a number or a phrase. */
export interface Term {
  /** As the reader wrote it. */
  readonly typed: string;
  /** Ways of writing it, each as folded words that stand one after the other. */
  readonly ways: readonly (readonly string[])[];
  /** Only these words, and no other forms of them. */
  readonly isPhrase: boolean;
}

const phrase = [
  /"([^"]+)"/gu,
  /[“„”]([^“”„]+)[”“]/gu,
  /«([^«»]+)»/gu,
  /»([^«»]+)«/gu,
  /‹([^‹›]+)›/gu,
  // Single marks are also apostrophes: they open only before a word and close only after one.
  /(?<![\p{L}\p{N}])[‘‚']([^‘‚]+?)[’'](?![\p{L}\p{N}])/gu,
];

/** Words that say nothing by themselves. */
const empty = new Set(
  `a about an and are as at be been being but by can could did do does for from had has have he her him his how i if in
  into is it its many me much my no of on or our out said say says she should so tell that the their them then there
  these they this those to told up us was we were what when where which while who whom whose why will with would you
  your`.split(/\s+/u),
);

/** Reads a query: marks of any language make phrases; hyphens, case, `%` and `&` make no difference. */
export function readQuery(typed: string): Term[] {
  const phrases: Term[] = [];
  const rest = phrase.reduce(
    (text, pair) =>
      text.replace(pair, (whole, inner: string) => {
        const words = fold(inner).map(({ text }) => text);
        if (words.length < 2) return whole;
        phrases.push({ typed: inner.trim(), ways: [words], isPhrase: true });
        return ' ';
      }),
    typed,
  );
  const all = termsOf(rest);
  const telling = all.filter(({ ways }) => ways.some((way) => way.some((word) => !empty.has(word))));
  return [...phrases, ...(telling.length + phrases.length > 0 ? telling : all)];
}

function termsOf(text: string): Term[] {
  const printed = text.split(/\s+/u).filter((word) => word !== '');
  const tokens = fold(text);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const words = tokens.slice(at).map((token) => token.text);
    const number = numberAt(words);
    const together = tokens.filter((token) => token.word === tokens[at]?.word).length;
    const length = number?.length ?? Math.max(1, Math.min(together, words.length));
    const isShare = number !== null && words[length] === 'percent';
    const ways = number?.ways ?? (length > 1 ? [words.slice(0, length)] : spellings(words[0] ?? ''));
    const [first, last] = [tokens[at]?.word ?? 0, tokens[at + length - 1]?.word ?? 0];
    terms.push({
      typed: bare(printed.slice(first, last + 1).join(' ')),
      ways: isShare ? ways.map((way) => [...way, 'percent']) : ways,
      isPhrase: false,
    });
    at += length + (isShare ? 1 : 0);
  }
  return terms;
}

/** A word in British and in American spelling, as far as these differ in one letter: `radicalisation`. */
function spellings(word: string): string[][] {
  const [, stem, letter, ending] = /^(.{3,}i)([sz])(e[drs]?|ers|ing|ations?)$/.exec(word) ?? [];
  return stem === undefined ? [[word]] : [[word], [`${stem}${letter === 's' ? 'z' : 's'}${ending}`]];
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
}

/** True for a single letter. Half of all words begin with some: it says nothing, and much would be loaded for it. */
export function isLetter(typed: string): boolean {
  return /^\s*\p{Script=Latin}\s*$/u.test(typed);
}

/** More ways of asking would cost more than they find. */
const mostAsked = 4;

/** The terms as Pagefind is asked for them, once for each way of writing a number; a phrase alone as a phrase. */
export function asked(terms: readonly Term[]): string[] {
  const [only] = terms;
  if (terms.length === 1 && only?.isPhrase) return [`"${only.ways[0]?.join(' ')}"`];
  const ways = terms.reduce<string[][]>(
    (before, term) =>
      before.flatMap((words) => term.ways.map((way) => [...words, ...toAsk(way)])).slice(0, mostAsked),
    [[]],
  );
  return [...new Set(ways.map((words) => words.join(' ')))];
}

// Pages print “20%” too, which Pagefind knows as a number alone.
function toAsk(way: readonly string[]): readonly string[] {
  const telling = way.filter((word) => !empty.has(word) && word !== 'percent');
  return telling.length > 0 ? telling : way;
}
