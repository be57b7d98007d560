/** Raised inside this module alone: the text is more than it reads. */
const MORE = new Error('more than plain lines');

/** A place in the text: the line that is read next, its indent, and where its words begin and end. */
interface Reader {
  readonly text: string;
  /** `null` behind the last line. */
  indent: number | null;
  start: number;
  end: number;
}

/** White space that a reader of YAML may fold or break at. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * Reads the plain part of YAML in which generated pages are written, many times faster than a whole reader of
 * YAML does: blocks of `key: value` and `- item`, each value on its line. What it reads, it reads as the core
 * schema has it.
 *
 * @returns the value, or `undefined` where the text holds anything else, be it right or wrong: then a whole
 * reader has to say what it is.
 */
export function readLines(text: string): { readonly value: unknown } | undefined {
  if (CONTROL.test(text)) return undefined;
  const reader: Reader = { text: withoutEmptyEnds(text), indent: 0, start: 0, end: 0 };
  try {
    moveTo(reader, 0);
    const value = readNode(reader, 0);
    return reader.indent === null ? { value } : undefined;
  } catch (error) {
    if (error === MORE) return undefined;
    throw error;
  }
}

function withoutEmptyEnds(text: string): string {
  let [start, end] = [0, text.length];
  while (text.charCodeAt(start) === LINE_END) start += 1;
  while (end > start && text.charCodeAt(end - 1) === LINE_END) end -= 1;
  return text.slice(start, end);
}

/** Moves on to the line that begins at `at`. */
function moveTo(reader: Reader, at: number): void {
  const { text } = reader;
  let start = at;
  while (text.charCodeAt(start) === SPACE) start += 1;
  const end = text.indexOf('\n', start);
  reader.indent = at > text.length ? null : start - at;
  reader.start = start;
  reader.end = end === -1 ? text.length : end;
}

const LINE_END = 0x0a;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const NINE = 0x39;

/** Whether words that may be a value stand between `at` and `end`: a blank before them is more than it reads. */
function standsWord(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return at < end && (code < 0x80 ? code > SPACE : !/\s/.test(text.charAt(at)));
}

/** Whether the words that begin at `start` are an item of a list. */
function isItem({ text, start, end }: Reader): boolean {
  const isMarked = text.charCodeAt(start) === HYPHEN && text.charCodeAt(start + 1) === SPACE;
  return isMarked && standsWord(text, start + 2, end);
}

/** Where the colon stands behind the key of an entry; -1 where the line is none. */
function colonOf({ text, start, end }: Reader): number {
  let colon = start;
  while (isKeyCharacter(text.charCodeAt(colon))) colon += 1;
  const isKey = colon > start && text.charCodeAt(start) > NINE && text.charCodeAt(colon) === COLON;
  if (!isKey || colon >= end) return -1;
  if (colon + 1 === end) return colon;
  return text.charCodeAt(colon + 1) === SPACE && standsWord(text, colon + 2, end) ? colon : -1;
}

/** A plain letter or a figure. */
function isKeyCharacter(code: number): boolean {
  const small = code | SPACE;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= NINE);
}

function readNode(reader: Reader, indent: number): unknown {
  if (reader.indent !== indent) throw MORE;
  return isItem(reader) ? readList(reader, indent) : readMap(reader, indent);
}

function readList(reader: Reader, indent: number): unknown[] {
  const items: unknown[] = [];
  while (reader.indent === indent) {
    if (!isItem(reader)) throw MORE;
    reader.start += 2;
    if (colonOf(reader) === -1) items.push(readRest(reader, reader.start));
    else {
      // What follows the hyphen is the first line of the item.
      reader.indent = indent + 2;
      items.push(readMap(reader, indent + 2));
    }
  }
  return endAt(reader, indent, items);
}

function readMap(reader: Reader, indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  while (reader.indent === indent) {
    const colon = colonOf(reader);
    const key = reader.text.slice(reader.start, colon);
    if (colon === -1 || Object.hasOwn(map, key)) throw MORE;
    if (colon + 1 < reader.end) map[key] = readRest(reader, colon + 2);
    else {
      moveTo(reader, reader.end + 1);
      map[key] = readNode(reader, indent + 2);
    }
  }
  return endAt(reader, indent, map);
}

/** The value from `from` to the end of the line, and on to the next one. */
function readRest(reader: Reader, from: number): unknown {
  const value = readValue(reader.text.slice(from, reader.end));
  moveTo(reader, reader.end + 1);
  return value;
}

/** A line further in would go on with the value before it. */
function endAt<T>({ indent: next }: Reader, indent: number, value: T): T {
  if (next !== null && next > indent) throw MORE;
  return value;
}

const PLACES = /^\[ \d{1,15}(?:, \d{1,15})* \]$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What the core schema takes for something other than text; and how that begins. */
const NO_TEXT =
  /^(?:~|null|true|false|[-+]?\.inf|\.nan|[-+]?\d+|0o[0-7]+|0x[0-9a-f]+|[-+]?(?:\.\d+|\d+\.?\d*)(?:e[-+]?\d+)?)$/i;
const BEGINS_NO_TEXT = '~nNtTfF.+-0123456789';
/** What stands at the start of no plain text. */
const MARKS = '-?:,[]{}#&*!|>\'"%@`';
const ENDS_TEXT = /: |\s#|:$/;

function readValue(text: string): unknown {
  const first = text.charAt(0);
  if (first === '[') return readPlaces(text);
  if (first === '"') return readQuoted(text);
  if (first === "'") return readSingleQuoted(text);
  return BEGINS_NO_TEXT.includes(first) ? readTextOrNot(text) : readText(text);
}

function readTextOrNot(text: string): unknown {
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  if (NUMBER.test(text)) return Number(text);
  if (NO_TEXT.test(text)) throw MORE;
  return readText(text);
}

function readText(text: string): string {
  if (MARKS.includes(text.charAt(0)) || !standsWord(text, text.length - 1, text.length)) throw MORE;
  if ((text.includes(':') || text.includes('#')) && ENDS_TEXT.test(text)) throw MORE;
  return text;
}

function readPlaces(text: string): unknown {
  if (text === '[]') return [];
  if (!PLACES.test(text)) throw MORE;
  return JSON.parse(text);
}

function readQuoted(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw MORE;
  }
}

function readSingleQuoted(text: string): string {
  if (!/^'(?:[^']|'')*'$/.test(text)) throw MORE;
  return text.slice(1, -1).replaceAll("''", "'");
}
