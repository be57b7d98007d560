import type { Href } from '../../record/types.ts';

/** How many there are of one thing, and where they are listed. */
export interface TallyRow {
  readonly label: string;
  readonly count: number;
  /** `null` where there are none. */
  readonly href: Href | null;
  /** All those that have no row of their own, counted as one; no bar is drawn for them. */
  readonly together?: true | undefined;
}

/** Counts one below the other. */
export interface Tally {
  /** What a row is: “Year”. */
  readonly row: string;
  /** What is counted: “Reports”. */
  readonly unit: string;
  /** In which language the counts are written. */
  readonly language: string;
  readonly rows: readonly TallyRow[];
  /** What is not counted, in plain sentences. */
  readonly notes: readonly string[];
}
