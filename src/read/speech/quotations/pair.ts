import type { Span } from '../../../model.ts';
import type { Family, Mark } from './marks.ts';

/** Words between an opening and a closing mark. `open` and `close` tell whether the mark was there. */
export interface Pair {
  /** The opening mark, or the empty span where a speech goes on without one. */
  readonly openAt: Span;
  readonly closeAt: Span;
  readonly closed: boolean;
  readonly opened: boolean;
  readonly family: Family;
}

/**
 * Pairs the marks of one family within a paragraph, outermost only, in one pass. A second opening mark nests where
 * enough closing marks follow, else the first was never closed and is given up. What is open at the end of the
 * paragraph runs to its end (retext-quotes drops its stack there likewise, so that one mark spoils one paragraph).
 */
export function pairMarks(marks: readonly Mark[], span: Span): Pair[] {
  const surplus = closersAhead(marks);
  const pairs: Pair[] = [];
  const state: State = { open: null, depth: 0 };
  for (const [index, mark] of marks.entries()) {
    const opens = mark.side === 'open' || (mark.side === 'either' && state.open === null);
    if (opens) push(state, mark, (surplus[index] ?? 0) >= 1);
    else if (state.depth > 0) state.depth -= 1;
    else close(state, mark, index === 0 ? span.start : null, pairs);
  }
  const { open } = state;
  if (open !== null) pairs.push(pair(open, { ...open, start: span.end, end: span.end }, true, false));
  return pairs;
}

interface State {
  open: Mark | null;
  /** Marks open inside the open one. */
  depth: number;
}

/** Ends what is open; a closing mark that comes first of all may end a speech of the paragraph before (`start`). */
function close(state: State, mark: Mark, start: number | null, pairs: Pair[]): void {
  if (state.open !== null) pairs.push(pair(state.open, mark, true, true));
  else if (start !== null) pairs.push(pair({ start, end: start }, mark, false, true));
  state.open = null;
}

/** Nests, or begins anew. */
function push(state: State, mark: Mark, closerIsLeft: boolean): void {
  const nests = state.open !== null && closerIsLeft;
  state.depth = nests ? state.depth + 1 : 0;
  state.open = nests ? state.open : mark;
}

function pair(openAt: Span, closeMark: Mark, opened: boolean, closed: boolean): Pair {
  const closeAt = { start: closeMark.start, end: closeMark.end };
  return {
    openAt: { start: openAt.start, end: openAt.end },
    closeAt,
    opened,
    closed,
    family: closeMark.family,
  };
}

/**
 * For each mark, how many more closing than opening marks stand from it on: one or more at an opening mark means that
 * a closing mark is left over for what is open already.
 */
function closersAhead(marks: readonly Mark[]): number[] {
  const ahead: number[] = new Array(marks.length + 1).fill(0);
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const side = marks[index]?.side;
    ahead[index] = (ahead[index + 1] ?? 0) + (side === 'open' ? -1 : 1);
  }
  return ahead;
}
