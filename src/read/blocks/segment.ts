import type { Block, Seed } from '../../model.ts';
import { cutLines } from './cuts/index.ts';
import { decide } from './decide.ts';
import { readLines } from './lines.ts';
import type { Passage } from './passage.ts';
import { LEARNT, type Model } from './place/score.ts';
import { unwrap } from './unwrap.ts';

/** The passages of a seed: its lines, joined where they were wrapped and cut where they hold several blocks. */
export function passagesOf(seed: Seed): Passage[] {
  return cutLines(seed, unwrap(seed.text, readLines(seed.text)));
}

/**
 * Cuts a seed into blocks and gives each its role and the rule that decided. The blocks tile the text:
 * white space belongs to the block before it, white space at the very start to the first. Never throws;
 * a text that is all white space is one left-out block, an empty one has none.
 */
export function segment(seed: Seed, model: Model = LEARNT): Block[] {
  const { text } = seed;
  const passages = passagesOf(seed);
  if (passages.length === 0) {
    return text === '' ? [] : [{ start: 0, end: text.length, role: 'left-out', rule: 'blank' }];
  }
  const verdicts = decide(passages, model);
  return passages.map((passage, index) => ({
    start: index === 0 ? 0 : passage.start,
    end: passages[index + 1]?.start ?? text.length,
    role: verdicts[index]?.role ?? 'paragraph',
    rule: verdicts[index]?.rule ?? 'paragraph',
  }));
}
