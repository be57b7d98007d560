import { indexEchoes } from './echoes.ts';
import type { Passage, Verdict } from './passage.ts';
import type { Context, Rule } from './rule.ts';
import { PLACE_RULES, WORD_RULES } from './rules/index.ts';
import { placeOf, type Survey, survey } from './survey.ts';

type Verdicts = (Verdict | null)[];

/** Tries each rule on every passage that none before it has decided; a rule sees what was decided so far. */
function apply(rules: readonly Rule[], passages: readonly Passage[], verdicts: Verdicts, seen: Survey): void {
  const upTo = contextsByLength(passages, verdicts, seen);
  for (const rule of rules) {
    const verdict: Verdict = { role: rule.role, rule: rule.name, closes: rule.closes };
    for (const context of upTo(rule.most ?? Number.MAX_SAFE_INTEGER)) {
      if (verdicts[context.index] === null && rule.test(context)) verdicts[context.index] = verdict;
    }
  }
}

/** The undecided passages of at most so many words, in order. Rules ask for a few lengths, many for the same. */
function contextsByLength(
  passages: readonly Passage[],
  verdicts: Verdicts,
  seen: Survey,
): (most: number) => readonly Context[] {
  const open: Context[] = [];
  for (const [index, passage] of passages.entries()) {
    if (verdicts[index] !== null) continue;
    open.push({ passage, index, passages, verdicts, place: placeOf(index, seen), survey: seen });
  }
  const known = new Map<number, readonly Context[]>();
  return (most) => {
    const contexts = known.get(most) ?? open.filter(({ passage }) => passage.shape.words <= most);
    known.set(most, contexts);
    return contexts;
  };
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
