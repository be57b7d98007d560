import { REASONS } from './place/reasons.ts';
import { HEAD_RULES, ROLE_RULES, WORD_RULES } from './rules/index.ts';

const known = new Map<string, string>(
  [...WORD_RULES, ...HEAD_RULES, ...ROLE_RULES, ...Object.values(REASONS)].map(({ name, doc }) => [
    name,
    doc,
  ]),
);

const scored: ReadonlySet<string> = new Set(Object.values(REASONS).map(({ name }) => name));

/** The score decided, and no rule on words. */
export const isScored = (rule: string): boolean => scored.has(rule);

/** What a rule says of the blocks that it decides, as one sentence for a maintainer; `null` for a cut or an editor. */
export function reasonOf(rule: string): string | null {
  return known.get(rule) ?? null;
}
