import { type Reading, wordsIn } from './words.ts';

/** The texts of the program: what stands in its templates from a tag, a mark or a value that is filled in to the next. */
export interface Ours {
  /** The numbers of the words that follow the texts that stand, whole, at the word `at`. */
  readonly endsAt: (reading: Reading, at: number) => number[];
  /** Whether a word stands somewhere in the program. */
  readonly has: (word: string) => boolean;
  /** Whether a word turns what is said, and may so not stand by itself beside others. */
  readonly turns: (word: string) => boolean;
  /** Whether a word names a value. */
  readonly names: (word: string) => boolean;
}

/** Texts between quotes. */
const QUOTED = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g;
/** Texts between tags, and those of templates between what is filled in; not what follows an arrow. */
const BETWEEN = /(?<=[}`]|(?<!=)>)[^<>{}`]*?(?=[<{`]|\$\{)/gs;
/** Tags that do not part a text. */
const INLINE = /<\/?(?:a|abbr|b|code|em|i|kbd|span|strong|time)\b[^<>]*>/g;
/** Code that only looks like a text. */
const CODE = /[=[\]]|\|\||\w\(|&&|;\s*\n/;

/** Names of values, by which tables of data and descriptions of files call them. */
const NAMES = /(?<=[{,\n]\s*)\w+(?=\??:\s)/g;

/** Words that turn what is said into something else: a text of one of them stands by itself, and beside no other. */
const TURNING =
  /^(?:not|no|never|none|nobody|nothing|nor|neither|without|only|always|all|every|both|least|most|more|less|fewer|almost|about|nearly|exactly|alleged|denied|proved|false|true|same|other|different|alike|with)$/;

/** Reads the texts of the program in its sources, in which comments are none. */
export function oursOf(sources: Iterable<string>): Ours {
  const bare = Array.from(sources, withoutComments);
  const texts = [...bare, ...bare.map((source) => source.replaceAll(INLINE, ''))].flatMap((source) => [
    ...Array.from(source.matchAll(QUOTED), ([, single, double]) => single ?? double ?? ''),
    ...Array.from(source.matchAll(BETWEEN), ([text]) => text)
      .flatMap((text) => [text, ...text.split(/\n\s*\n/)])
      .filter((text) => !CODE.test(text)),
  ]);
  const known = new Set(texts.map((text) => lower(text.replaceAll(/\\n|`/g, ' ')).join(' ')));
  const heads = new Set(texts.map((text) => text.replace(/^\W+|\W+$/g, '')));
  // What begins a text of ours may turn it, with a capital.
  const turns = (word: string) =>
    TURNING.test(word.toLowerCase()) && !(/^\p{Lu}/u.test(word) && heads.has(word));
  const names = new Set(['true', 'false', ...bare.flatMap((source) => source.match(NAMES) ?? [])]);
  const byFirst = Map.groupBy(
    Array.from(known, (text) => text.split(' ')),
    ([first = '', second = '']) => `${first} ${second}`,
  );
  const all = new Set(bare.flatMap(lower));
  return {
    turns,
    names: (word) => names.has(word),
    has: (word) => all.has(word.toLowerCase()) || isMade(word, all),
    endsAt: ({ words }, at) => {
      const [first = '', second = ''] = [at, at + 1].map((each) => words[each]?.text.toLowerCase());
      const fits = (piece: readonly string[]) =>
        (piece.length > 1 || words.length === 1 || !turns(words[at]?.text ?? '')) &&
        piece.every((word, number) => words[at + number]?.text.toLowerCase() === word);
      const found = [byFirst.get(`${first} ${second}`), byFirst.get(`${first} `)];
      const ends = found.flatMap((pieces) => pieces?.filter(fits).map(({ length }) => at + length) ?? []);
      if (isMade(words[at]?.text ?? '', all)) ends.push(at + 1);
      return ends;
    },
  };
}

/** A name like `periodStart` is made of words. */
function isMade(word: string, words: ReadonlySet<string>): boolean {
  if (!/.\p{Lu}/u.test(word)) return false;
  const parts = word.split(/(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => part.length > 1 && words.has(part.toLowerCase()));
}

const lower = (text: string) => wordsIn(text).map((word) => word.text.toLowerCase());

const withoutComments = (source: string) =>
  source.replaceAll(/\/\*.*?\*\/|^\s*\/\/[^\n]*$|<!--.*?-->/gms, ' ');
