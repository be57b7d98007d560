import type { Block, Code, Message, PrintedMetadata, Quotation, Seed, Severity } from '../../model.ts';
import { bodyBlocks } from '../body.ts';
import { matchesOf } from '../matches.ts';

/** A sentence of the body. */
export interface Sentence {
  readonly text: string;
  /** UTF-16 units of the seed. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
}

/** All that a check may look at. */
export interface Subject {
  readonly seed: Seed;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly metadata: PrintedMetadata;
  readonly sentences: readonly Sentence[];
  /** Makes a message about the place `at` (UTF-16 units of the seed). */
  readonly message: (at: number, rule: Code, severity: Severity, reason: string, hint?: string) => Message;
}

/** One thing to look for; returns a message for each place where it is. */
export type Check = (subject: Subject) => readonly Message[];

const STOP = /[.!?]["”’')]{0,2}(?=\s)/g;
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|No|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|vs|etc|Inc|Ltd|Co|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|U\.N|a\.m|p\.m)|\b\p{Lu})$/u;

function sentencesOf(seed: Seed, block: Block): Sentence[] {
  const raw = seed.text.slice(block.start, block.end);
  const found: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = raw.slice(from, to);
    const start = block.start + from + text.length - text.trimStart().length;
    if (text.trim() !== '') found.push({ text: text.trim(), start, end: start + text.trim().length, block });
    from = to;
  };
  for (const match of matchesOf(STOP, raw)) {
    if (!ABBREVIATION.test(raw.slice(Math.max(0, match.index - 6), match.index)))
      add(match.index + match[0].length);
  }
  add(raw.length);
  return found;
}

/** Offsets of the first unit of each line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|[\n\r]/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** Index of the last line that starts at or before `at`. */
function lineAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Gathers what the checks look at. */
export function subjectOf(
  seed: Seed,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  metadata: PrintedMetadata,
): Subject {
  const starts = lineStarts(seed.text);
  return {
    seed,
    blocks,
    quotations,
    metadata,
    sentences: bodyBlocks(blocks).flatMap((block) => sentencesOf(seed, block)),
    message: (at, rule, severity, reason, hint) => {
      const line = lineAt(starts, at);
      return { line: line + 1, column: at - (starts[line] ?? 0) + 1, rule, reason, hint, severity };
    },
  };
}
