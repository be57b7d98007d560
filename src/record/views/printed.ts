const QUALIFIERS =
  /^(at least|at most|more than|over|almost|nearly|about|around|up to|as young as|under|some|an average of|on average|so far)\s+/i;

/**
 * The printed form of a number, cut for a card: “around 20 percent” into “around”, “20” and “percent”. Nothing is dropped:
 * the parts join to the whole.
 */
export function splitPrinted(printed: string) {
  const before = QUALIFIERS.exec(printed)?.[1] ?? '';
  const rest = printed.slice(before.length).trim();
  const space = rest.indexOf(' ');
  if (space < 0) return { before, value: rest, after: '' };
  return { before, value: rest.slice(0, space), after: rest.slice(space + 1) };
}
