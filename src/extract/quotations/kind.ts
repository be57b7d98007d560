import type { QuotationKind } from '../../model.ts';
import type { Clause } from '../grammar/reporting.ts';
import type { Shape } from './shape.ts';

/**
 * Whether a speech is a whole utterance, quoted words in the reporter's sentence, or no quotation. `clause` is the
 * reporting clause of its sentence; `tight` that nothing but the cue and its object stands between; `clause` and
 * `named` decide over short quoted words, most of which are titles, nicknames and scare quotes.
 */
export function kindOf(
  shape: Shape,
  clause: Clause | null,
  tight: boolean,
  title: boolean,
): QuotationKind | null {
  if (isDirect(shape, clause, tight) && !(title && clause === null)) return 'direct';
  if (title) return null;
  if (clause !== null) return 'partial';
  return shape.words >= LONG ? 'partial' : null;
}

/** Words enough that an unattributed stretch is somebody's speech and no coinage. */
const LONG = 6;

function isDirect(shape: Shape, clause: Clause | null, tight: boolean): boolean {
  if (shape.before === 'sentence') return opensSentence(shape, clause);
  if (!shape.capital) return false;
  if (shape.before === 'inside') return shape.after !== 'open' && (tight || shape.several) && clause !== null;
  return shape.after !== 'open' && (clause !== null || shape.before === 'colon' || shape.several);
}

/** At the start of a sentence: whole when it ends in a stop, or when a reporting clause follows its comma. */
function opensSentence(shape: Shape, clause: Clause | null): boolean {
  if (shape.after === 'stop') return shape.capital || shape.words > 3;
  if (shape.after === 'comma') return clause?.speech === true;
  return false;
}
