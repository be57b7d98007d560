import { readMention } from './noun-phrase.ts';
import { phraseEndingAt } from './phrase.ts';
import type { Clause } from './reporting.ts';
import type { Token } from './token.ts';

const LONGEST = 14;

/**
 * A speaker set before the words with a colon and no verb: “Ann Lee (Lab): “…””, “Schools are full – Ann Lee: “…””.
 * Refuses a clause (“He had one answer: “…””), which has words that belong to no name.
 */
export function labelClause(tokens: readonly Token[], at: number, start: number): Clause | null {
  const colon = tokens[at - 1];
  if (colon?.text !== ':') return null;
  let from = at - 1;
  while (from > start && !/^[—–―]$/.test(tokens[from - 1]?.text ?? '') && at - from < LONGEST) from -= 1;
  const paper = phraseEndingAt(tokens, at - 1, start);
  if (paper !== null && /[’'](?:s)? (?:statement|response|reply)$/.test(paper.words))
    return { rule: 'label', subject: paper, cue: { start: colon.start, end: colon.end }, speech: true };
  const subject = readMention(tokens, from, nameEnd(tokens, from, at - 1));
  if (subject?.kind !== 'person') return null;
  const plain = tokens.slice(from, subject.to).filter((token) => !token.capital && token.kind === 'word');
  if (plain.length > 3) return null;
  return { rule: 'label', subject, cue: { start: colon.start, end: colon.end }, speech: true };
}

/** The name ends before a bracket or comma that holds a party or age. */
function nameEnd(tokens: readonly Token[], from: number, colon: number): number {
  for (let at = from; at < colon; at += 1) if (/^[,(]$/.test(tokens[at]?.text ?? '')) return at;
  return colon;
}
