import type { Span } from '../../model.ts';
import { isAgency, isSurelyOutlet } from './outlets.ts';
import { readStamp, type Stamp } from './timestamp.ts';

const LONGEST = 120;
const NAME = /^(.{4,40}?)(?:\s+[—–|-]+\s+|\s{2,})(?=\S)/u;

/** What the head of a printed page says; the name's place and the date's beginning in UTF-16 units of the line. */
export interface RunningHead {
  readonly name: Span;
  readonly dateAt: number;
  readonly stamp: Stamp;
}

/** Reads an outlet's name and a date, and nothing else, on one line: “Vale Gazette — 3 May 2023”; else `null`. */
export function readRunningHead(text: string): RunningHead | null {
  const match = text.length > LONGEST ? null : NAME.exec(text);
  const name = match?.[1] ?? '';
  if (match === null || !isSurelyOutlet(name) || isAgency(name)) return null;
  const dateAt = match[0].length;
  const stamp = readStamp(text.slice(dateAt));
  return stamp === null || stamp.dates.length === 0
    ? null
    : { name: { start: 0, end: name.length }, dateAt, stamp };
}
