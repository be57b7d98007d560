import type { Block, Seed } from '../../model.ts';
import { cutLines } from './cuts/index.ts';
import { decide } from './decide.ts';
import { readLines } from './lines.ts';
import { unwrap } from './unwrap.ts';

/**
 * Cuts a seed into blocks and gives each its role and the rule that decided. The blocks tile the text:
 * white space belongs to the block before it, white space at the very start to the first. Never throws;
 * a text that is all white space is one left-out block, an empty one has none.
 */
export function segment(seed: Seed): Block[] {
  const { text } = seed;
  const passages = cutLines(seed, unwrap(text, readLines(text)));
  if (passages.length === 0) {
    return text === '' ? [] : [{ start: 0, end: text.length, role: 'left-out', rule: 'blank' }];
  }
  const verdicts = decide(passages);
  return passages.map((passage, index) => ({
    start: index === 0 ? 0 : passage.start,
    end: passages[index + 1]?.start ?? text.length,
    role: verdicts[index]?.role ?? 'paragraph',
    rule: verdicts[index]?.rule ?? 'paragraph',
  }));
}
