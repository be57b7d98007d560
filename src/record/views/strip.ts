import { readBlocks } from '../../data/blocks.ts';
import type { Span } from '../../model.ts';
import { spansOf } from '../../text/span.ts';
import type { Article } from '../types.ts';
import type { Here } from './here.ts';

/** One file from first character to last: what was left out of it, its quotations, and what it reports as said. */
export type StripView = ReturnType<typeof stripOf>;

const LEFT_OUT = new Set(['left-out', 'caption', 'credit']);

/**
 * The strip of an article. Its blocks are read by their opening tags: lists draw a strip for each of thousands
 * of articles, and their whole trees would take most of the time of printing the lists.
 */
export function stripOf(
  here: Here,
  { file, quotations, indirect }: Pick<Article, 'file' | 'quotations' | 'indirect'>,
) {
  const blocks = readBlocks(file.body);
  const length = blocks.at(-1)?.end ?? 1;
  const at = (offset: number) => Math.round((offset / length) * 1000);
  /** A stretch in thousandths of the file. */
  const run = ({ start, end }: Span) => ({ x: at(start), width: Math.max(2, at(end) - at(start)) });
  // Neighbouring left-out lines are one run.
  const left: { start: number; end: number }[] = [];
  for (const { role, start, end } of blocks) {
    if (!LEFT_OUT.has(role)) continue;
    const last = left.at(-1);
    if (last?.end === start) last.end = end;
    else left.push({ start, end });
  }
  return {
    left: left.map(run),
    reported: indirect.flatMap(spansOf).map(run),
    /** Each with the class of its topic's colours. */
    quoted: quotations.map((one) => ({ accent: here.accent(one.topic), runs: spansOf(one).map(run) })),
  };
}
