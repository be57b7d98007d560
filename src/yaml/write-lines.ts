import { stringify } from 'yaml';

/** How this project writes YAML: no line is folded, and what an older reader would take for a date is quoted. */
export const HOUSE_STYLE = {
  version: '1.2',
  compat: 'yaml-1.1',
  aliasDuplicateObjects: false,
  lineWidth: 0,
  blockQuote: false,
} as const;

/** Raised inside this module alone: the value is more than it writes. */
const MORE = new Error('more than plain lines');

/**
 * Writes plain data as the YAML that {@link readLines} reads, many times faster than a whole writer of YAML does
 * and byte for byte alike: blocks of `key: value` and `- item`, lists of numbers on one line.
 *
 * @returns the text, or `undefined` where the data holds anything else, such as words with a line end: then a
 * whole writer has to do it.
 */
export function writeLines(value: Readonly<Record<string, unknown>>): string | undefined {
  try {
    const lines = entries(value, '');
    return lines.length === 0 ? undefined : `${lines.join('\n')}\n`;
  } catch (error) {
    if (error === MORE) return undefined;
    throw error;
  }
}

const KEY = /^(?!(?:y|n|yes|no|on|off|true|false|null|e\d+)$)[A-Za-z][A-Za-z0-9]*$/i;

/** The lines of a map; those of inner values begin with `indent`, the first of each key does not. */
function entries(map: object, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!KEY.test(key)) throw MORE;
    return `${indent}${key}:${behindKey(value, indent)}`;
  });
}

function behindKey(value: unknown, indent: string): string {
  const line = onOneLine(value);
  if (line !== null) return ` ${line}`;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}- ${behindHyphen(item, `${inner}  `)}`)
    : entries(value as object, inner);
  return `\n${lines.join('\n')}`;
}

function behindHyphen(item: unknown, indent: string): string {
  const line = onOneLine(item);
  if (line !== null) return line;
  if (Array.isArray(item)) throw MORE;
  return entries(item as object, indent)
    .join('\n')
    .slice(indent.length);
}

/** A value that stands on the line of its key, or `null` where it is a block. */
function onOneLine(value: unknown): string | null {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (value === null) return 'null';
  if (typeof value !== 'object') throw MORE;
  if (!Array.isArray(value)) return Object.values(value).every((one) => one === undefined) ? '{}' : null;
  if (value.length === 0) return '[]';
  return value.every((item) => typeof item === 'number') ? `[ ${value.map(number).join(', ')} ]` : null;
}

function number(value: number): string {
  const digits = JSON.stringify(value);
  if (!/^-?\d+(?:\.\d+)?$/.test(digits) || Object.is(value, -0)) throw MORE;
  return digits;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\p{Cs}]|^(?:---|\.\.\.)/u;
/** What begins or parts something in YAML, where it stands so. */
const MARKED = /^[ ,[\]{}#&*!|>'"%@`]|^[?-](?: |$)|: | #|[ :]$/;
/** Might be a number, a date or a truth to one reader or another. */
const NO_TEXT =
  /^(?:|~|<<|=|y|n|yes|no|on|off|true|false|null|[-+]?0[xob].*|[-+]?\.(?:inf|nan)|[-+\d_.:e]+|\d{4}-\d.*)$/i;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Nothing but words, as most texts are. */
const WORDS = /^[A-Za-z“‘’][A-Za-z0-9 ,.;’‘“”–—()/-]{5,}$/;

function text(value: string): string {
  if (WORDS.test(value) && !value.endsWith(' ')) return value;
  if (CONTROL.test(value)) throw MORE;
  if (MARKED.test(value) || DAY.test(value)) return quoted(value);
  return NO_TEXT.test(value) ? stringify({ key: value }, HOUSE_STYLE).slice('key: '.length, -1) : value;
}

/** Double marks, unless those stand inside and single ones do not. */
function quoted(value: string): string {
  return value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value);
}
