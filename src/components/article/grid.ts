import type { NoteGroup } from './rows.ts';

/**
 * The one rule a group of notes needs to stand beside its paragraph on a wide screen: the row it begins in and
 * the row it ends before. Kept in a style element of the page, since a style attribute would need a weaker
 * content security policy.
 */
export function gridRules(groups: readonly NoteGroup[]): string {
  const rules = groups.map(({ start, before }) => `[data-notes="${start}"]{grid-row:${start}/${before}}`);
  return rules.length === 0 ? '' : `@media(min-width:60.01em){${rules.join('')}}`;
}
