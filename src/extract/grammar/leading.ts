import type { Span } from '../../model.ts';
import { HEARER_VERBS, WEAK_VERBS } from '../lexicon/cues.ts';
import { type Cue, cueAt } from './cue.ts';
import type { Mention } from './mention.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import type { Clause } from './reporting.ts';
import { mainSubject, subjectBefore } from './subject.ts';
import type { Token } from './token.ts';

/** A cue left of the quotation in its sentence: “Lee said: “…””, “According to Lee, “…””. */
export function leadingClause(
  text: string,
  tokens: readonly Token[],
  at: number,
  start: number,
): Clause | null {
  for (let index = at - 1; index >= start; index -= 1) {
    const according = accordingTo(text, tokens, index, at);
    if (according !== null) return according;
    const cue = cueAt(tokens, index);
    if (cue === null || cue.end > at || tooWeak(tokens, cue, at)) continue;
    const clause = clauseOf(text, tokens, cue, start, at);
    if (clause !== null) return clause;
  }
  return null;
}

const NEAR = 7;

function tooWeak(tokens: readonly Token[], cue: Cue, at: number): boolean {
  return at - cue.end > NEAR && WEAK_VERBS.has(tokens[cue.at]?.lower ?? '');
}

function accordingTo(text: string, tokens: readonly Token[], index: number, limit: number): Clause | null {
  if (tokens[index]?.lower !== 'according' || tokens[index + 1]?.lower !== 'to') return null;
  const subject = phraseStartingAt(text, tokens, index + 2, limit);
  return { rule: 'according-to', subject, cue: words(tokens, index, index + 2), speech: true };
}

function clauseOf(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  start: number,
  at: number,
): Clause | null {
  const at_ = words(tokens, cue.at, cue.end);
  if (cue.form === 'passive') return passive(text, tokens, cue, at_, at);
  const subject =
    cue.form === 'participle'
      ? ofParticiple(text, tokens, cue, start)
      : ofFinite(text, tokens, cue, start, at);
  const rule = cue.form === 'participle' ? 'leading-participle' : 'leading';
  return {
    rule: subject?.kind === 'pronoun' ? `${rule}-pronoun` : rule,
    subject,
    cue: at_,
    speech: cue.speech,
  };
}

/** Before the verb; after it where the verb opens the sentence (“Said Lee: “…””). */
function ofFinite(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  start: number,
  at: number,
): Mention | null {
  if (cue.at === start) return phraseStartingAt(text, tokens, cue.end, at);
  return subjectBefore(text, tokens, cue.at, start);
}

/** “described by Lee as “…””: the speaker stands after “by”; “was told “…”” names the hearer only. */
function passive(text: string, tokens: readonly Token[], cue: Cue, at: Span, limit: number): Clause | null {
  if (tokens[cue.end]?.lower !== 'by') return hearerOnly(tokens, cue, at, limit);
  const subject = phraseStartingAt(text, tokens, cue.end + 1, limit);
  return { rule: 'passive-by', subject, cue: at, speech: false };
}

/** “Lee was asked, “…””: whoever asked is not named, and it is not Lee. */
function hearerOnly(tokens: readonly Token[], cue: Cue, at: Span, limit: number): Clause | null {
  const tight = limit - cue.end <= 1 && HEARER_VERBS.has(tokens[cue.at]?.lower ?? '');
  return tight ? { rule: 'hearer-only', subject: null, cue: at, speech: true } : null;
}

/** “…, he said, adding: “…””: a name right before (“Lee saying”), else the subject of the nearest finite cue to the left, else of the sentence. */
function ofParticiple(text: string, tokens: readonly Token[], cue: Cue, start: number): Mention | null {
  const before = tokens[cue.at - 1];
  if (before?.kind === 'word' && before.capital && cue.at - 1 > start)
    return phraseEndingAt(text, tokens, cue.at, start);
  for (let index = cue.at - 1; index >= start; index -= 1) {
    const other = cueAt(tokens, index);
    if (other?.form === 'participle' && tokens[index - 1]?.capital === true)
      return phraseEndingAt(text, tokens, index, start);
    if (other === null || other.form !== 'finite') continue;
    const subject =
      subjectBefore(text, tokens, other.at, start) ?? phraseStartingAt(text, tokens, other.end, cue.at);
    if (subject !== null) return subject;
  }
  return mainSubject(text, tokens, start, cue.at);
}

/** The span of tokens `[from, to)`. */
export function words(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
