import type { QuotationKind } from '../../../model.ts';
import type { Mention } from '../grammar/mention.ts';
import type { Clause } from '../grammar/reporting.ts';
import type { Shape } from './shape.ts';

/** What the reporter's sentence says about quoted words. */
export interface Setting {
  /** The reporting clause of the sentence. */
  readonly clause: Clause | null;
  /** Nothing but the cue and its hearer stands between cue and words. */
  readonly tight: boolean;
  /** Nothing at all does. */
  readonly adjacent: boolean;
  /** The words name something: a title, a nickname, a word as a word. */
  readonly title: boolean;
  /** “that” stands right before. */
  readonly that: boolean;
}

/** Words enough that an unattributed stretch is somebody's speech and no coinage. */
const LONG = 6;

/**
 * Whether a speech is a whole utterance (`direct`), quoted words in the reporter's sentence (`partial`), or no
 * quotation. Short quoted words in a sentence without a reporting clause are scare quotes.
 */
export function kindOf(shape: Shape, setting: Setting): QuotationKind | null {
  if (isDirect(shape, setting)) return 'direct';
  if (setting.title) return null;
  return governs(shape, setting) || shape.words >= LONG ? 'partial' : null;
}

/**
 * Whether the clause makes short words somebody's: it must have a subject, and one that can speak, unless the words
 * stand right behind the verb (“The fall points to another “loss of control””).
 */
function governs({ words }: Shape, { clause, adjacent }: Setting): boolean {
  if (clause === null) return false;
  if (clause.rule === 'hearer-only') return true;
  if (clause.subject === null) return false;
  return words > SHORT || adjacent || !isAnybody(clause.subject);
}

/** “Somebody had added: “ful””, “Options include asking for a “no-deal” exit”: nobody who could be named. */
const isAnybody = ({ kind, words, entity }: Mention): boolean =>
  kind === 'thing' || /^some(?:body|one)$/i.test(words) || (kind === 'person' && entity === null);

const SHORT = 3;

function isDirect(shape: Shape, setting: Setting): boolean {
  if (shape.capital && setting.clause?.rule === 'signed') return true;
  if (shape.before === 'sentence') return opensSentence(shape, setting);
  if (!shape.capital || shape.after === 'open') return false;
  if (shape.before === 'colon' && setting.tight) return true;
  if (setting.title) return false;
  if (setting.that) return shape.several;
  const { clause, tight } = setting;
  if (shape.before === 'inside') return clause !== null && (tight || shape.several);
  return clause !== null || shape.before === 'colon' || shape.several;
}

/** At the start of a sentence: whole when it ends in a stop, or when a reporting clause follows its comma. */
function opensSentence(shape: Shape, { clause }: Setting): boolean {
  if (shape.after === 'stop') return shape.capital || shape.words > 3;
  return shape.after === 'comma' && clause?.speech === true;
}
