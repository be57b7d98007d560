import type { Code } from './codes.ts';

/**
 * A run of a seed. Half-open `[start, end)`, counted in UTF-16 code units of the seed's text exactly as
 * read (a byte order mark and carriage returns included), so that `text.slice(start, end)` is the run.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place for people: 1-based line and 1-based column, the column counted in UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** How grave a message is: an `error` stops the build, a `warning` wants a look, `info` only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** Something found in an input file, as a compiler would say it. */
export interface Message {
  /** Path of the file, relative to the project folder; absent where the caller knows it (one seed). */
  readonly path?: string | undefined;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  readonly rule: Code;
  /** “Unexpected X, expected Y”. */
  readonly reason: string;
  /** What to do about it, with the corrected value where there is one. */
  readonly hint?: string | undefined;
  readonly severity: Severity;
}
