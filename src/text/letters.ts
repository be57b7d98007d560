import type { Span } from '../model.ts';

/** Kinds of a character, as the classes `\p{L}`, `\p{Lu}`, `\p{N}` and `\p{M}` of a regular expression have them. */
export const LETTER = 1;
export const UPPER = 2;
export const NUMBER = 4;
export const MARK = 8;

const READ = 128;
const known = new Uint8Array(0x1_0000);

/**
 * The kinds of a code point, added up. Each is asked for once and then looked up: a text of thousands of
 * characters is read ten times as fast as by a regular expression with such classes.
 */
export function kindOf(code: number): number {
  if (code > 0xffff) return readKind(code);
  const kind = known[code] ?? 0;
  if (kind !== 0) return kind;
  const read = readKind(code);
  known[code] = read;
  return read;
}

function readKind(code: number): number {
  const char = String.fromCodePoint(code);
  const kinds = [
    /\p{L}/u.test(char) ? LETTER : 0,
    /\p{Lu}/u.test(char) ? UPPER : 0,
    /\p{N}/u.test(char) ? NUMBER : 0,
    /\p{M}/u.test(char) ? MARK : 0,
  ];
  return kinds.reduce((sum, kind) => sum + kind, READ);
}

/** Of how many UTF-16 units a code point is. */
export const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * The words of a text, in order: letters, figures and marks, with what follows an apostrophe inside; as
 * `[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*` would find them. Offsets in UTF-16 units of `text`.
 */
export function wordSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let word = wordFrom(text, 0); word !== null; word = wordFrom(text, word.end)) spans.push(word);
  return spans;
}

/** The first word from `at` on, where no other reaches beyond it; `null` where none is. */
export function wordFrom(text: string, at: number): Span | null {
  let start = at;
  let end = endOfRun(text, start, LETTER | NUMBER | MARK);
  while (end === start) {
    if (start >= text.length) return null;
    start += widthOf(text.codePointAt(start) ?? 0);
    end = endOfRun(text, start, LETTER | NUMBER | MARK);
  }
  while (isApostrophe(text.charCodeAt(end))) {
    const more = endOfRun(text, end + 1, LETTER | MARK);
    if (more === end + 1) break;
    end = more;
  }
  return { start, end };
}

/** Where the run of characters of these kinds, or of those in `others`, ends that begins at `at`. */
export function endOfRun(text: string, at: number, kinds: number, others = ''): number {
  let end = at;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    if ((kindOf(code) & kinds) === 0 && !(others !== '' && others.includes(text.charAt(end)))) break;
    end += widthOf(code);
  }
  return end;
}
