import { words } from '../../words.ts';
import { cueAt } from '../grammar/cue.ts';
import type { Token } from '../grammar/token.ts';
import { speechVerb } from './verbs.ts';

/** Words that, behind a comma, open what the outlet adds of its own. */
export const ASIDE: ReadonlySet<string> = words(
  'while although though as after following amid according which who compared citing referring pointing echoing despite however',
);

/** What came of it, as the outlet tells: “…, drawing an angry reply”. */
const EFFECTS: ReadonlySet<string> = words(
  'drawing prompting sparking contrasting reflecting raising leading forcing',
);

/** Where and when somebody spoke: no part of what was said. */
const OCCASION: ReadonlySet<string> = words(
  'interview statement speech tweet email e-mail letter briefing conference post memo message rally broadcast',
);

/**
 * Where the content that begins at token `from` ends: the token after its last. Its sentence's end, or before that: a
 * further verb of speech (“…, adding that”, “… and said”), the outlet's own aside (“…, while …”), the occasion (“…, in
 * an interview”), a dash, a semicolon.
 */
export function contentEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from + 1; at < limit; at += 1) {
    at = endOfInsertion(tokens, at, limit);
    if (endsAt(tokens, at, limit)) return at;
  }
  return withoutStop(tokens, from, limit);
}

function endsAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const { kind, text, lower } = tokens[at] ?? { kind: '', text: '', lower: '' };
  if (text === ',') return cutsAfterComma(tokens, at, limit);
  if (/^(and|but)$/.test(lower)) return speaksNext(tokens, at + 1);
  if (kind === 'punctuation')
    return /^[;—–―]$/.test(text) || (text === '-' && tokens[at - 1]?.kind === 'quotation');
  return isOccasion(tokens, at, limit) || /^(describing|adding)$/.test(lower);
}

/** “the Senate – a member of the clan – voted”: the token behind the second of two dashes, else `at`. */
function endOfInsertion(tokens: readonly Token[], at: number, limit: number): number {
  if (!DASH.test(tokens[at]?.text ?? '')) return at;
  for (let end = at + 2; end < Math.min(limit, at + LONGEST_INSERTION); end += 1) {
    if (tokens[end]?.kind === 'quotation' || /^[;:]$/.test(tokens[end]?.text ?? '')) return at;
    if (DASH.test(tokens[end]?.text ?? '')) return end + 1;
  }
  return at;
}

const DASH = /^[—–―-]$/;
const LONGEST_INSERTION = 24;

function withoutStop(tokens: readonly Token[], from: number, limit: number): number {
  let end = limit;
  while (
    end > from &&
    tokens[end - 1]?.kind === 'punctuation' &&
    /^[.,!?…)-]$/.test(tokens[end - 1]?.text ?? '')
  )
    end -= 1;
  return end;
}

function cutsAfterComma(tokens: readonly Token[], comma: number, limit: number): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || comma + 1 >= limit) return false;
  if (next.lower === 'as' && tokens[comma + 2]?.lower === 'well') return false;
  if (next.lower === 'but') return speaksNext(tokens, comma + 2);
  if (ASIDE.has(next.lower)) return true;
  if (
    next.kind === 'word' &&
    /ing$/.test(next.lower) &&
    (speechVerb(next.lower) !== null || EFFECTS.has(next.lower))
  )
    return true;
  if (/^(and|but)$/.test(next.lower)) return speaksNext(tokens, comma + 2);
  return isOccasion(tokens, comma + 1, limit) || reportsNext(tokens, comma + 1, limit);
}

/** A verb of speech, with or without a subject of a word or two: “said”, “he added”, “Ann Lee told”. */
function speaksNext(tokens: readonly Token[], at: number): boolean {
  for (let verb = at; verb < at + 5; verb += 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word') return false;
    if (opensReport(token.lower)) return cueAt(tokens, verb) !== null;
    if (!token.capital && !SHORT_SUBJECT.test(token.lower)) return false;
  }
  return false;
}

const SHORT_SUBJECT =
  /^(he|she|they|it|also|later|then|in|of|a|third|quarter|half|\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

const opensReport = (form: string): boolean => speechVerb(form) !== null || REPORTS.has(form);

/** Verbs that report as well, though nothing is given behind them in indirect speech. */
const REPORTS: ReadonlySet<string> = words(
  'called urged accused criticised criticized praised described blamed condemned dismissed rejected defended',
);

/** “…, he said”, “…, Ann Lee said”: a reporting clause of its own. */
function reportsNext(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let verb = at; verb < Math.min(limit, at + 6); verb += 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word') return false;
    if (/^(said|says|added|adds)$/.test(token.lower)) return cueAt(tokens, verb) !== null;
  }
  return false;
}

/** “in an interview with …”, “during a speech in …”, “at a news conference”. */
function isOccasion(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!/^(in|during|at|on|via|through)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let noun = at + 1; noun < Math.min(limit, at + 6); noun += 1) {
    const token = tokens[noun];
    if (token?.kind !== 'word') return false;
    if (noun === at + 1 && !/^(an?|his|her|their|its|the|another)$/.test(token.lower)) return false;
    if (OCCASION.has(token.lower))
      return /^(an?|his|her|their|its|another)$/.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}
