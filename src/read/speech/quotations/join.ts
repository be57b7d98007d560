import { cueAt } from '../grammar/cue.ts';
import type { Token } from '../grammar/token.ts';

const REACH = 40;

/**
 * Whether the words between two quoted stretches of one sentence are a reporting clause that resumes it:
 * `“I think,” he said, “that …”`. Refuses `“A,” he said. “B.”` (ended), `“A,” he said, adding: “B”` (a new cue),
 * `the “A” and the “B”` (no cue).
 */
export function resumes(tokens: readonly Token[], first: number, second: number): boolean {
  const last = tokens[second - 1];
  if (second - first < 3 || second - first > REACH || last?.text !== ',') return false;
  const before = tokens[second - 2];
  if (before === undefined || cueAt(tokens, second - 2)?.form === 'participle') return false;
  if (!/[,?!—–…-]/.test(tokens[first]?.last ?? '') && tokens[first + 1]?.text !== ',') return false;
  return hasPlainCue(tokens, first + 1, second);
}

/** One finite cue, and no stop or colon. */
function hasPlainCue(tokens: readonly Token[], from: number, to: number): boolean {
  let cues = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quotation' || /^[.:;?!]$/.test(token.text)) return false;
    const cue = cueAt(tokens, at) ?? (at === from ? cueAt([token, token], 1) : null);
    if (cue?.form === 'finite' && cue.speech) cues += 1;
    if (cue?.form === 'participle' && /^adding|continuing$/.test(token.lower)) return false;
  }
  return cues >= 1;
}
