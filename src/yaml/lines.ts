/** Raised inside this module alone: the text is more than it reads. */
const MORE = new Error('more than plain lines');

interface Line {
  readonly indent: number;
  readonly text: string;
}

/**
 * Reads the plain part of YAML in which generated pages are written, many times faster than a whole reader of
 * YAML does: blocks of `key: value` and `- item`, each value on its line. What it reads, it reads as the core
 * schema has it.
 *
 * @returns the value, or `undefined` where the text holds anything else, be it right or wrong: then a whole
 * reader has to say what it is.
 */
export function readLines(text: string): { readonly value: unknown } | undefined {
  const lines = text
    .replace(/^\n+|\n+$/g, '')
    .split('\n')
    .map(toLine);
  try {
    const reader = { lines, at: 0 };
    const value = readNode(reader, 0);
    return reader.at === lines.length ? { value } : undefined;
  } catch (error) {
    if (error === MORE) return undefined;
    throw error;
  }
}

interface Reader {
  readonly lines: Line[];
  at: number;
}

function toLine(line: string): Line {
  const text = line.trimStart();
  return { indent: line.length - text.length, text };
}

const ITEM = /^- (?=\S)/;
const ENTRY = /^([A-Za-z][A-Za-z0-9]*):(?: (\S.*))?$/;

function readNode(reader: Reader, indent: number): unknown {
  const line = reader.lines[reader.at];
  if (line?.indent !== indent) throw MORE;
  return ITEM.test(line.text) ? readList(reader, indent) : readMap(reader, indent);
}

function readList(reader: Reader, indent: number): unknown[] {
  const items: unknown[] = [];
  for (let line = reader.lines[reader.at]; line?.indent === indent; line = reader.lines[reader.at]) {
    if (!ITEM.test(line.text)) throw MORE;
    const text = line.text.slice(2);
    if (ENTRY.test(text)) {
      // What follows the hyphen is the first line of the item.
      reader.lines[reader.at] = { indent: indent + 2, text };
      items.push(readMap(reader, indent + 2));
    } else {
      reader.at += 1;
      items.push(readValue(text));
    }
  }
  return endAt(reader, indent, items);
}

function readMap(reader: Reader, indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (let line = reader.lines[reader.at]; line?.indent === indent; line = reader.lines[reader.at]) {
    const [, key, value] = ENTRY.exec(line.text) ?? [];
    if (key === undefined || Object.hasOwn(map, key)) throw MORE;
    reader.at += 1;
    map[key] = value === undefined ? readNode(reader, indent + 2) : readValue(value);
  }
  return endAt(reader, indent, map);
}

/** A line further in would go on with the value before it. */
function endAt<T>({ lines, at }: Reader, indent: number, value: T): T {
  const next = lines[at];
  if (next !== undefined && next.indent > indent) throw MORE;
  return value;
}

const PLACES = /^\[ \d{1,15}(?:, \d{1,15})* \]$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What the core schema takes for something other than text. */
const NO_TEXT =
  /^(?:~|null|true|false|[-+]?\.inf|\.nan|[-+]?\d+|0o[0-7]+|0x[0-9a-f]+|[-+]?(?:\.\d+|\d+\.?\d*)(?:e[-+]?\d+)?)$/i;
const BEGINS_NO_TEXT = /^[-?:,[\]{}#&*!|>'"%@`\s]/;
const ENDS_TEXT = /: |\s#|:$|\s$/;
/** White space that a reader of YAML may fold or break at. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

function readValue(text: string): unknown {
  if (CONTROL.test(text)) throw MORE;
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === '[]') return [];
  if (PLACES.test(text)) return JSON.parse(text);
  if (NUMBER.test(text)) return Number(text);
  if (text.startsWith('"')) return readQuoted(text);
  if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  if (NO_TEXT.test(text) || BEGINS_NO_TEXT.test(text) || ENDS_TEXT.test(text)) throw MORE;
  return text;
}

function readQuoted(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw MORE;
  }
}
