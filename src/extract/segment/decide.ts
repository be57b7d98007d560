import { indexEchoes } from './echoes.ts';
import type { Passage, Verdict } from './passage.ts';
import type { Context, Rule } from './rule.ts';
import { PLACE_RULES, WORD_RULES } from './rules/index.ts';
import { placeOf, type Survey, survey } from './survey.ts';

type Verdicts = (Verdict | null)[];

/** Passages of so few words are what most rules are about. */
const SHORT = 30;

/** Tries each rule on every passage that none before it has decided; a rule sees what was decided so far. */
function apply(rules: readonly Rule[], passages: readonly Passage[], verdicts: Verdicts, seen: Survey): void {
  const contexts: Context[] = passages.map((passage, index) => ({
    passage,
    index,
    passages,
    verdicts,
    place: placeOf(index, seen),
    survey: seen,
  }));
  const open = contexts.filter(({ index }) => verdicts[index] === null);
  const short = open.filter(({ passage }) => passage.shape.words <= SHORT);
  for (const rule of rules) {
    const most = rule.most ?? Number.MAX_SAFE_INTEGER;
    const verdict: Verdict = { role: rule.role, rule: rule.name, closes: rule.closes };
    for (const context of most <= SHORT ? short : open) {
      const { index, passage } = context;
      if (verdicts[index] !== null || passage.shape.words > most) continue;
      if (rule.test(context)) verdicts[index] = verdict;
    }
  }
}

/** Rules that need not know where the article begins and ends. */
const FIRST_RULES = WORD_RULES.filter((rule) => rule.settled !== true);

/** Rules whose answer may change once the article's head, body and tail are known. */
const PLACED_RULES = WORD_RULES.filter((rule) => rule.placeless !== true);

/** Before anything is known every passage counts as one among paragraphs. */
const UNKNOWN = {
  bodyStart: 0,
  bodyEnd: Number.MAX_SAFE_INTEGER,
  cut: null,
  headline: null,
  stopped: false,
} as const;

/**
 * Decides the role of every passage. First the words speak, wherever they stand; from what they leave, the
 * head, body and tail of the article are made out; then the words that count only in head or tail, and
 * the place of each passage that is left.
 */
export function decide(passages: readonly Passage[]): Verdict[] {
  const verdicts: Verdicts = passages.map((passage) => passage.preset ?? null);
  const echoes = indexEchoes(passages);
  apply(FIRST_RULES, passages, verdicts, { ...UNKNOWN, echoes });
  apply(PLACED_RULES, passages, verdicts, survey(passages, verdicts, echoes));
  apply(PLACE_RULES, passages, verdicts, survey(passages, verdicts, echoes));
  return verdicts.map((verdict) => verdict ?? { role: 'paragraph', rule: 'paragraph' });
}
