import { fold } from './fold.ts';

/** What a reader typed, understood. */
export interface Query {
  /** All its words, folded, in order. */
  readonly words: readonly string[];
  /** The words that decide: those of `words` that say something, or all where none does. */
  readonly telling: readonly string[];
  /** Runs of two or more words that were typed between quotation marks. */
  readonly phrases: readonly (readonly string[])[];
}

const pairs: readonly RegExp[] = [
  /"([^"]+)"/gu,
  /[“„”]([^“”„]+)[”“]/gu,
  /«([^«»]+)»/gu,
  /»([^«»]+)«/gu,
  /‹([^‹›]+)›/gu,
  // Single marks are also apostrophes: they open only before a word and close only after one.
  /(?<![\p{L}\p{N}])[‘‚']([^‘‚]+?)[’'](?![\p{L}\p{N}])/gu,
];

const empty = new Set(
  `a an and are as at be been being but by can could did do does for from had has have he her him his how i if in
  into is it its me my no of on or our out said say says she should so tell that the their them then there these they this those to told up
  us was we were what when where which while who whom whose why will with would you your`.split(/\s+/u),
);

/** Reads a query: marks of any language make phrases; hyphens, case, `%` and `&` make no difference. */
export function readQuery(typed: string): Query {
  const words = folded(typed);
  const telling = words.filter((word) => !empty.has(word));
  const phrases = pairs
    .flatMap((pair) => [...typed.matchAll(pair)].map((match) => folded(match[1] ?? '')))
    .filter((phrase) => phrase.length > 1);
  return { words, telling: telling.length > 0 ? telling : words, phrases };
}

/** True for a single letter. Half of all words begin with some: it says nothing, and much would be loaded for it. */
export function isLetter(typed: string): boolean {
  return /^\s*\p{Script=Latin}\s*$/u.test(typed);
}

/** The query as the engine takes it: its own phrase search where the whole query is one phrase. */
export function engineTerm(query: Query): string {
  const phrase = query.phrases[0];
  if (phrase !== undefined && phrase.length === query.words.length) return `"${phrase.join(' ')}"`;
  return query.telling.join(' ');
}

/** True where the folded words hold every phrase, word after word. */
export function holdsPhrases(folded: readonly string[], phrases: Query['phrases']): boolean {
  const text = ` ${folded.join(' ')} `;
  return phrases.every((phrase) => text.includes(` ${phrase.join(' ')} `));
}

/** The same query with other words and no phrases. */
export function withWords(telling: readonly string[]): Query {
  return { words: telling, telling, phrases: [] };
}

function folded(text: string): string[] {
  return fold(text).map((token) => token.text);
}
