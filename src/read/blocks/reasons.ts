import { REASONS } from './place/reasons.ts';
import { HEAD_RULES, ROLE_RULES, WORD_RULES } from './rules/index.ts';

const SCORED: ReadonlyMap<string, string> = new Map(Object.entries(REASONS));
const RULED = new Map([...WORD_RULES, ...HEAD_RULES, ...ROLE_RULES].map(({ name, doc }) => [name, doc]));

/** The score decided, and no rule on words. */
export const isScored = (rule: string): boolean => SCORED.has(rule);

/** What a rule says of the blocks that it decides, as one sentence for a maintainer; `null` for a cut or an editor. */
export const reasonOf = (rule: string): string | null => RULED.get(rule) ?? SCORED.get(rule) ?? null;
