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

/** One reason why a line holds several blocks: its parts in order, the first at 0; `null` where the line stays whole. */
export type Cut = (text: string, place: CutPlace) => readonly Part[] | null;

/** A line of two parts, of which the first, so many units long, is decided; `null` where there is no first. */
export const cutBehind = (length: number, verdict: Verdict): readonly Part[] | null =>
  length === 0 ? null : [{ at: 0, verdict }, { at: length }];
