import type { Verdict } from '../passage.ts';

/** Where a line is cut, and what the cut already tells about its parts. */
export interface Part {
  /** Where the part begins, UTF-16 units of the line. */
  readonly at: number;
  readonly verdict?: Verdict | undefined;
}

/** Where a line stands, as far as a cut may depend on it. */
export interface CutPlace {
  /** The how manieth line that is not blank. */
  readonly line: number;
  /** Lines of prose before it. */
  readonly prose: number;
}

/**
 * One reason why a line holds several blocks. `takes` gives a line with `|` where it is cut (the mark is
 * no part of the line), `refuses` a line that stays whole.
 */
export interface Cut {
  readonly name: string;
  readonly doc: string;
  readonly takes: string;
  readonly refuses: string;
  /** The parts in order, the first at 0; `null` where the line stays whole. */
  readonly parts: (text: string, place: CutPlace) => readonly Part[] | null;
}
