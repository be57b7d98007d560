/** What a reader typed, as terms to look for. */
import { bare, fold, words } from './fold.ts';
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

/** Words between marks. Single marks are also apostrophes: they open only before a word and close only after one. */
const phrase =
  /"([^"]+)"|[“„”]([^“”„]+)[”“]|«([^«»]+)»|»([^«»]+)«|‹([^‹›]+)›|(?<![\p{L}\p{N}])[‘‚']([^‘‚]+?)[’'](?![\p{L}\p{N}])/gu;

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
  const rest = typed.replace(phrase, (whole, ...groups: unknown[]) => {
    const inner = groups.find((group) => typeof group === 'string') as string;
    const folded = fold(inner).map(({ text }) => text);
    if (folded.length < 2) return whole;
    phrases.push({ typed: inner.trim(), ways: [folded], isPhrase: true });
    return ' ';
  });
  const all = termsOf(rest);
  const telling = all.filter(({ ways }) => ways.some((way) => way.some((word) => !empty.has(word))));
  return [...phrases, ...(telling.length + phrases.length > 0 ? telling : all)];
}

function termsOf(text: string): Term[] {
  const printed = words(text);
  const tokens = fold(text);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at]?.word ?? 0;
    const ahead = tokens.slice(at).map((token) => token.text);
    const number = numberAt(ahead);
    const together = tokens.slice(at).filter(({ word }) => word === first).length;
    const length = number?.length ?? together;
    const isShare = number !== null && ahead[length] === 'percent';
    const ways = number?.ways ?? (length > 1 ? [ahead.slice(0, length)] : spellings(ahead[0] ?? ''));
    const last = tokens[at + length - 1]?.word ?? first;
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

/** True for a single letter. Half of all words begin with some: it says nothing, and much would be loaded for it. */
export const isLetter = (typed: string): boolean => /^\s*\p{Script=Latin}\s*$/u.test(typed);

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
