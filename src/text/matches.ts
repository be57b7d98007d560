/**
 * Everything that a global pattern finds in a text; the pattern never matches nothing. `matchAll` makes a pattern of
 * its own each time, which takes longer than to search a paragraph.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
