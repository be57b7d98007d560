import { SPEECH_VERBS } from '../lexicon/cues.ts';
import { BEFORE_NAMES, SENTENCE_OPENERS } from '../lexicon/function-words.ts';
import type { TokenDraft } from './token.ts';

const CLAUSE_REACH = 14;

/**
 * Numbers the sentences of a paragraph in its tokens. A quotation that ends in a stop ends its sentence, unless
 * “he said” follows.
 */
export function markSentences(drafts: readonly TokenDraft[]): void {
  let sentence = 0;
  for (const [index, draft] of drafts.entries()) {
    draft.sentence = sentence;
    if (endsSentence(drafts, index)) sentence += 1;
  }
}

function endsSentence(drafts: readonly TokenDraft[], index: number): boolean {
  const token = drafts[index];
  const next = drafts[index + 1];
  if (token === undefined || next === undefined) return false;
  if (token.kind === 'quotation') return quotationEnds(drafts, index, token.last);
  if (token.kind === 'punctuation') return stopEnds(drafts, index);
  return abbreviationEnds(token, next);
}

function stopEnds(drafts: readonly TokenDraft[], index: number): boolean {
  const stop = drafts[index]?.text ?? '';
  const next = drafts[index + 1];
  return '.!?…'.includes(stop) && (next?.capital === true || next?.kind === 'quotation' || isNumber(next));
}

function isNumber(token: TokenDraft | undefined): boolean {
  return token !== undefined && /^[\p{N}$£€@]/u.test(token.text);
}

/** “… in the U.S. The bill”: a stop inside an abbreviation ends the sentence when a function word opens the next. */
function abbreviationEnds(token: TokenDraft, next: TokenDraft): boolean {
  if (!token.text.endsWith('.') || BEFORE_NAMES.has(token.lower.slice(0, -1))) return false;
  return next.kind === 'quotation' ? false : next.capital && SENTENCE_OPENERS.has(next.lower);
}

function quotationEnds(drafts: readonly TokenDraft[], index: number, last: string): boolean {
  const next = drafts[index + 1];
  if (!'.!?…'.includes(last) || last === '') return false;
  if (next?.kind === 'quotation') return true;
  if (next?.kind !== 'word') return false;
  if (!next.capital) return last === '.' && !/^[\p{Ll}]/u.test(next.text);
  return !clauseFollows(drafts, index + 1, last);
}

/** “Why?” Smith asked: a reporting verb soon, and the sentence over soon after where the words ended in a full stop. */
function clauseFollows(drafts: readonly TokenDraft[], from: number, last: string): boolean {
  for (let at = from; at < Math.min(drafts.length, from + CLAUSE_REACH); at += 1) {
    const token = drafts[at];
    if (token === undefined || token.kind === 'quotation' || '.;:!?'.includes(token.lower)) return false;
    if (!SPEECH_VERBS.has(token.lower)) continue;
    const after = drafts[at + 1];
    return last !== '.' ? true : at - from <= 5 && (after === undefined || after.text === '.');
  }
  return false;
}
