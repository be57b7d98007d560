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

/** Something wrong in a file; its place there is looked up only when it is told. */
export interface Fault {
  /** Number of the element of a page; `null` where the file as a whole is meant. */
  readonly element: number | null;
  readonly rule: Code;
  readonly reason: string;
  readonly hint: string | undefined;
}

/** Tells what is wrong in a file: in all of it, or at an element of the page that it is. */
export type Tell = (
  rule: Code,
  reason: string,
  element?: { readonly index: number } | null,
  hint?: string,
) => void;

/** Tells what is wrong in one of several files, by its path from the root of the project. */
export type TellOf = (path: string, rule: Code, reason: string, line?: number) => void;

/** Adds what is told of one file to its faults. */
export const tellInto =
  (faults: Fault[]): Tell =>
  (rule, reason, element, hint) => {
    faults.push({ element: element?.index ?? null, rule, reason, hint });
  };

/** Adds what is told of several files to the findings. */
export const tellAllInto =
  (findings: Finding[]): TellOf =>
  (path, rule, reason, line = 1) => {
    findings.push({ path, line, column: 1, rule, reason, severity: 'error' });
  };

/** Gives the faults of one file their places, by reading a page once more with places. */
export function locate(path: string, text: () => string, faults: readonly Fault[]): Finding[] {
  const elements = faults.some(({ element }) => element !== null)
    ? readPage(path, text(), true).elements
    : [];
  return faults.map(({ element, ...fault }) => {
    const { line = 0, column = 1 } = elements[element ?? -1] ?? {};
    // An element that the parser adds by itself (a `tbody`) has no place of its own.
    const place = line > 0 ? { line, column } : { line: 1, column: 1 };
    return { path, ...place, ...fault, severity: 'error' };
  });
}
