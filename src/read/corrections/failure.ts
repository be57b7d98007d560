import type { Code, Message, Point, Severity, Span, TextQuoteSelector } from '../../model.ts';
import { match } from '../../text/match.ts';

/** Where an entry of a source file stands; `keys` lead to it: `['overrides', 2, 'block']`. */
export type Locate = (keys: readonly (string | number)[]) => Point & { readonly path: string };

/** A correction with its number in the source file. */
export type Numbered<Override> = Override & { readonly index: number };

/** Says what is wrong with one entry of a source file. */
export type Complain = (
  keys: readonly (string | number)[],
  rule: Code,
  reason: string,
  hint?: string,
  severity?: Severity,
) => void;

/** A {@link Complain} that fills `messages`. */
export function complainTo(messages: Message[], locate: Locate): Complain {
  return (keys, rule, reason, hint, severity = 'error') => {
    const { path, line, column } = locate(keys);
    messages.push({ path, line, column, rule, reason, hint, severity });
  };
}

/** Tells that two overrides say something of the same thing: which of them is meant is not known. */
export function again(
  keys: readonly (string | number)[],
  what: string,
  first: number,
  complain: Complain,
): void {
  complain(
    keys,
    'override-twice',
    `Unexpected second correction of ${what}, expected one: entry ${first + 1} under \`overrides\` corrects it too`,
    'Take one of the two out.',
  );
}

/** The one place of an override's words, or `null` after saying why there is none. */
export function anchor(
  text: string,
  selector: TextQuoteSelector,
  keys: readonly (string | number)[],
  complain: Complain,
): Span | null {
  const found = match(text, selector);
  if (found.kind === 'found') return found.span;
  const words = `“${selector.exact}”`;
  if (found.kind === 'ambiguous') {
    complain(
      keys,
      'override-ambiguous',
      `Unexpected words that stand ${found.spans.length} times in the seed, expected one place: ${words}`,
      'Add `prefix` or `suffix`: the words just before or just after.',
    );
    return null;
  }
  complain(
    keys,
    'override-missing',
    `Unexpected words that do not stand in the seed: ${words}`,
    found.nearest === null ? 'Copy the words from the seed.' : `Nearest text there: “${found.nearest.text}”`,
  );
  return null;
}
