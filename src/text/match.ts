import type { Span, TextQuoteSelector } from '../model.ts';
import { nearest } from './nearest.ts';

/** The words of a text most like those looked for. */
export interface Near {
  readonly span: Span;
  readonly text: string;
}

/** Where a selector's words stand: once, nowhere (with the most similar words, if any are), or repeatedly. */
export type Match =
  | { readonly kind: 'found'; readonly span: Span }
  | { readonly kind: 'missing'; readonly nearest: Near | null }
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] };

/** Every place of `exact` in `text`, overlapping ones included. */
export function occurrences(text: string, exact: string): Span[] {
  const spans: Span[] = [];
  if (exact === '') return spans;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    spans.push({ start, end: start + exact.length });
  }
  return spans;
}

/**
 * Finds the one place in `text` (UTF-16 units) that `selector` describes. Words must stand there character
 * for character: similar words are proposed, never taken.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function match(text: string, selector: TextQuoteSelector): Match {
  const places = occurrences(text, selector.exact);
  const strict = places.filter((span) => stands(text, span, selector, (side) => side));
  // YAML drops the blank between a prefix and the words, so blanks at the joints are not insisted on.
  const fitting = strict.length > 0 ? strict : places.filter((span) => stands(text, span, selector, trimmed));
  const [first] = fitting;
  if (first === undefined) return { kind: 'missing', nearest: near(text, selector.exact) };
  return fitting.length === 1 ? { kind: 'found', span: first } : { kind: 'ambiguous', spans: fitting };
}

function near(text: string, exact: string): Near | null {
  const span = nearest(text, exact);
  return span === null ? null : { span, text: text.slice(span.start, span.end) };
}

function trimmed(side: string): string {
  return side.trim();
}

function stands(
  text: string,
  span: Span,
  { prefix = '', suffix = '' }: TextQuoteSelector,
  view: (side: string) => string,
): boolean {
  // Room for the blanks that `trimmed` takes away.
  const room = view === trimmed ? 16 : 0;
  const before = view(text.slice(Math.max(0, span.start - prefix.length - room), span.start));
  const after = view(text.slice(span.end, span.end + suffix.length + room));
  return before.endsWith(view(prefix)) && after.startsWith(view(suffix));
}
