import type { Message } from '../../src/model.ts';
import { readPage } from './read-page.ts';

/** Something wrong at an element of a page; its place in the file is looked up only when it is told. */
export interface Finding {
  /** Number of the element in its page; `null` where the page as a whole is meant. */
  readonly element: number | null;
  readonly rule: string;
  readonly reason: string;
  readonly hint?: string | undefined;
}

/** Gives findings of one page their places, by reading the page once more with places. */
export function locate(
  page: string,
  html: string,
  findings: readonly Finding[],
  pathOf: (page: string) => string,
): Message[] {
  if (findings.length === 0) return [];
  const { elements } = readPage(page, html, true);
  return findings.map(({ element, rule, reason, hint }) => {
    const { line, column } = placed(element === null ? undefined : elements[element]);
    return { path: pathOf(page), line, column, rule, reason, hint, severity: 'error' };
  });
}

// An element that the parser adds by itself (a `tbody`) has no place of its own.
function placed(element: { line: number; column: number } | undefined): { line: number; column: number } {
  return element !== undefined && element.line > 0 ? element : { line: 1, column: 1 };
}
