/** A word as the checks compare words: letters, marks and digits, with what an apostrophe or a decimal point joins to it. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    return { text: word, start: index, end: index + word.length };
  });
}

/** The first word of a text. */
const wordAt = (text: string) => new RegExp(WORD.source, 'u').exec(text);

/** Blanks and line ends are one blank: HTML shows them so. */
export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Texts that may stand somewhere, whole. */
export interface Phrases {
  /** Where the texts end that stand at a word. */
  readonly endsAt: (text: string, word: Word) => number[];
  /** Whether a text is, whole, one of them. */
  readonly has: (text: string) => boolean;
}

/** Makes texts findable by their first words. Those without a word are left out. */
export function phrasesOf(texts: Iterable<string>): Phrases {
  const byFirst = new Map<string, string[]>();
  const whole = new Set<string>();
  for (const text of new Set(texts)) {
    const phrase = plain(text);
    const first = wordAt(phrase);
    if (first === null) continue;
    whole.add(phrase);
    const list = byFirst.get(uncapitalised(first[0])) ?? [];
    // The full stop of a sentence may be left out where it is a heading.
    list.push(phrase.slice(first.index).replace(/\.$/, ''));
    byFirst.set(uncapitalised(first[0]), list);
  }
  return {
    has: (text) => whole.has(text),
    endsAt: (text, { text: first, start }) =>
      (byFirst.get(uncapitalised(first)) ?? []).flatMap((phrase) => {
        const end = start + phrase.length;
        return beginsAs(phrase, text, start) && !continues(text, end) ? [end] : [];
      }),
  };
}

/** What begins a line or a cell may have a capital there. */
function beginsAs(phrase: string, text: string, at: number): boolean {
  const [first, found] = [phrase.charAt(0), text.charAt(at)];
  return (found === first || found === first.toUpperCase()) && text.startsWith(phrase.slice(1), at + 1);
}

const uncapitalised = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** Whether a word goes on over an offset. */
function continues(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at - 1));
}
