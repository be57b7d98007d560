import type { Block, Code, Message, PrintedMetadata, Quotation, Seed, Severity } from '../../model.ts';
import { toPoint } from '../../text/point.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { bodyBlocks } from '../body.ts';

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

function sentencesOf(seed: Seed, block: Block): Sentence[] {
  return sentencesIn(seed.text, block).map(({ start, end }) => ({
    text: seed.text.slice(start, end),
    ...{ start, end, block },
  }));
}

/** Gathers what the checks look at. */
export function subjectOf(
  seed: Seed,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  metadata: PrintedMetadata,
): Subject {
  const point = toPoint(seed.text);
  return {
    seed,
    blocks,
    quotations,
    metadata,
    sentences: bodyBlocks(blocks).flatMap((block) => sentencesOf(seed, block)),
    message: (at, rule, severity, reason, hint) => {
      return { ...point(at), rule, reason, hint, severity };
    },
  };
}
