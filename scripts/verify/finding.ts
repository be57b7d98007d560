// biome-ignore lint/style/noRestrictedImports: a type, by which the compiler finds a code that is not explained.
import type { Code } from '../../src/content/codes.ts';
import { readPage } from './read/read-page.ts';

export type { Code };

/** What is wrong, and where: all that a verification answers. */
export interface Finding {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly rule: Code;
  readonly reason: string;
  readonly hint?: string | undefined;
  readonly severity: 'error';
}

/** Something wrong at an element of a page; its place in the file is looked up only when it is told. */
export interface Fault {
  /** Number of the element in its page; `null` where the page as a whole is meant. */
  readonly element: number | null;
  readonly rule: Code;
  readonly reason: string;
  readonly hint?: string | undefined;
}

/** Something wrong in a file of which no element is meant. */
export function finding(path: string, rule: Code, reason: string, hint?: string): Finding {
  return { path, line: 1, column: 1, rule, reason, hint, severity: 'error' };
}

/** Gives the faults of one page their places, by reading the page once more with places. */
export function locate(path: string, html: string, faults: readonly Fault[]): Finding[] {
  if (faults.length === 0) return [];
  const { elements } = readPage(path, html, true);
  return faults.map(({ element, rule, reason, hint }) => {
    const { line, column } = placed(element === null ? undefined : elements[element]);
    return { path, line, column, rule, reason, hint, severity: 'error' };
  });
}

// An element that the parser adds by itself (a `tbody`) has no place of its own.
function placed(element: { line: number; column: number } | undefined): { line: number; column: number } {
  return element !== undefined && element.line > 0 ? element : { line: 1, column: 1 };
}
