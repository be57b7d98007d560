/** What is shown of a search, and when: of a large collection first what a part of it holds. */
import type { Engines } from './engine.ts';
import { find, type Outcome } from './find.ts';
import { isLetter, readQuery } from './query.ts';
import type { SearchState } from './state.ts';

export interface Answer {
  readonly outcome: Outcome;
  /** All of the collection was asked. */
  readonly isAll: boolean;
}

/** Fewer results than this leave room for others that may be better: then the answer waits for them. */
export const worthShowing = 6;

/**
 * Answers a search, in a large collection twice: what is found at once, where that is enough to begin with, and
 * then everything. Whoever wants no more of it stops asking. `early` is whether the first is wanted.
 */
export async function* answers(
  { first, whole }: Engines,
  state: SearchState,
  early: boolean,
): AsyncGenerator<Answer> {
  const asksWords = readQuery(state.typed).words.length > 0 && !isLetter(state.typed);
  if (whole === null || !asksWords) {
    yield { outcome: await find(first, state), isAll: true };
    return;
  }
  if (early) {
    const outcome = await find(first, state);
    const isEnough = outcome.notice === null && outcome.quotations.length >= worthShowing;
    if (isEnough) yield { outcome, isAll: false };
  }
  yield { outcome: await find(await whole(), state), isAll: true };
}
