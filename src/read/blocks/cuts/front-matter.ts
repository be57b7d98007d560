import type { Role } from '../../../model.ts';
import { table } from '../../words.ts';
import type { Cut, Part } from './cut.ts';

/** A `key: value` line of a block at the head of a file. */
const FIELD = /^["']?([A-Za-z][A-Za-z_ -]{1,24})["']?\s?[:=]\s*(.*)$/su;
const ROLES: ReadonlySet<string> = new Set<Role>(['headline', 'date', 'byline', 'standfirst', 'left-out']);
const isRole = (role: string | undefined): role is Role => role !== undefined && ROLES.has(role);

interface Field {
  readonly role: Role;
  /** It tells what it is wherever it stands, and not only in a row of fields. */
  readonly alone: boolean;
}

const FIELDS: ReadonlyMap<string, Field> = new Map(
  table('fields').flatMap(([key = '', role, where]) =>
    isRole(role) ? [[key, { role, alone: where === 'alone' }] as const] : [],
  ),
);
const FENCE = /^(?:---+|\+\+\+|===+)$/;
const MOST_LINES = 40;

/** What a field is; `null` where the line is none. */
function fieldOf(text: string): (Field & { at: number }) | null {
  const match = text.length > 2000 ? null : FIELD.exec(text);
  const key = (match?.[1] ?? '').trim().toLowerCase().replace(/[_-]/g, ' ');
  const field = FIELDS.get(key);
  if (match === null || field === undefined) return null;
  return { ...field, at: text.length - (match[2] ?? '').length };
}

const FRONT = { role: 'left-out', rule: 'front-matter' } as const;

/** The parts of one line of front matter: the key is left out, the value has the role the key names. */
function partsOf(text: string): readonly Part[] {
  const field = fieldOf(text);
  if (field === null || field.role === 'left-out' || field.at >= text.length)
    return [{ at: 0, verdict: FRONT }];
  return [
    { at: 0, verdict: FRONT },
    { at: field.at, verdict: { role: field.role, rule: `front-matter-${field.role}` } },
  ];
}

/** Number of lines of an unfenced block: fields from the first line on, two at the least. */
function openLength(lines: readonly string[]): number {
  let length = 0;
  while (length < Math.min(lines.length, MOST_LINES) && fieldOf(lines[length] ?? '') !== null) length += 1;
  // One field alone is a date line or a byline, and other rules read those.
  return length >= 2 ? length : 0;
}

/** Number of lines of a fenced block, fences included. */
function fencedLength(lines: readonly string[]): number {
  const close = lines.slice(1, MOST_LINES).findIndex((line) => FENCE.test(line));
  const isFenced = close >= 0 && lines.slice(1, close + 1).some((line) => fieldOf(line) !== null);
  return isFenced ? close + 2 : 0;
}

/**
 * Reads a front-matter block at the head of a seed: for each of its lines the parts it is cut into.
 * Empty where the seed has none. Takes `title: …` and `date: …` in a row, or between `---` fences;
 * refuses one such line alone.
 */
export function readFrontMatter(lines: readonly string[]): (readonly Part[])[] {
  const [first] = lines;
  if (first === undefined) return [];
  const length = FENCE.test(first) ? fencedLength(lines) : openLength(lines);
  return lines.slice(0, length).map(partsOf);
}

/**
 * A field by itself, anywhere, whose name tells what it is: “Byline: …”, “Issue date: …”, “ISSN: …”; what databases and
 * readers of pages put over and under a text.
 */
export const field: Cut = (text) => {
  const found = text.length > 300 ? null : fieldOf(text);
  if (found === null || !found.alone || !text.slice(0, found.at).includes(':')) return null;
  // One part only is no cut: the second is empty, and is dropped with the white space.
  return found.role === 'left-out' || found.at >= text.length
    ? [{ at: 0, verdict: FRONT }, { at: text.length }]
    : partsOf(text);
};
