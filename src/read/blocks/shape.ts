import { kindOf, LETTER, UPPER, widthOf } from '../../text/letters.ts';

/** The capitals of a line. */
export interface Capitals {
  /** Nearly all its letters are capitals. */
  readonly caps: boolean;
  /** Share of its longer words that begin with a capital. */
  readonly title: number;
}

/** What a line looks like, apart from its words. */
export interface Shape {
  readonly words: number;
  /** Ends as a sentence does: with . ! ? or …, closing marks and brackets after it set aside. */
  readonly stopped: boolean;
  /** The last character that is no closing mark. */
  readonly last: string;
  /** A sentence ends inside it and another begins. */
  readonly sentences: boolean;
  /** Begins with a quotation mark. */
  readonly quoted: boolean;
  /** Begins in lower case. */
  readonly lower: boolean;
  /** Begins with a bullet, a dash or a number of a list. */
  readonly bullet: boolean;
}

const CLOSERS = new Set(['"', '”', '“', '’', "'", ')', ']', '»', '\u200b', '*', '_', 'â', '€', '\u009d']);
const BULLET = /^(?:[•·●▪◦‣∙■►▶*]|[-–—](?= )|\d{1,2}[.)](?= ))/u;
const INNER_STOP = /(?<=[\p{Ll}\d”’"')])[.!?][”’"')]? +["“‘']?\p{Lu}/u;
/** Enough of a line to judge its shape by; a line of a megabyte is no headline. */
const HEAD = 600;

function lastCharacter(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.has(text.charAt(at))) at -= 1;
  return text.charAt(at);
}

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const space = code <= 32 || code === 160 || code === 0x2009 || code === 0x202f;
    if (!space && !inside) count += 1;
    inside = !space;
  }
  return count;
}

/** Reads the capitals of a line. */
export function capitalsOf(line: string): Capitals {
  const text = line.slice(0, HEAD);
  const { upper, letters } = countLetters(text);
  const longer = text.match(/(?<![\p{L}’'])\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const high = longer.filter((word) => /^\p{Lu}/u.test(word));
  return {
    caps: letters >= 3 && upper / letters > 0.8,
    title: longer.length === 0 ? 0 : high.length / longer.length,
  };
}

function countLetters(text: string): { upper: number; letters: number } {
  let [upper, letters] = [0, 0];
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const kind = kindOf(code);
    if ((kind & LETTER) !== 0) letters += 1;
    if ((kind & UPPER) !== 0) upper += 1;
    at += widthOf(code);
  }
  return { upper, letters };
}

/** Reads the shape of a trimmed line or passage; linear in its length. */
export function shapeOf(text: string): Shape {
  const head = text.slice(0, HEAD);
  const last = lastCharacter(text);
  return {
    words: countWords(text),
    stopped: /[.!?…]/u.test(last),
    last,
    sentences: INNER_STOP.test(head),
    quoted: /^["“‘«„]|^'(?=\p{L})|^''/u.test(head),
    lower: /^\p{Ll}/u.test(head),
    bullet: BULLET.test(head),
  };
}
