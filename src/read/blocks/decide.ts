import { indexEchoes } from './echoes.ts';
import { isProse, type Passage, type Verdict } from './passage.ts';
import { ANOTHER, COMMENTS, findAnother, findComments } from './place/another.ts';
import { type Around, lookAround } from './place/around.ts';
import { findCore } from './place/core.ts';
import { findHeadline, isOrigin } from './place/headline.ts';
import { LEARNT, type Model, type Score, score } from './place/score.ts';
import type { Context, Place, Rule, Survey } from './rule.ts';
import { HEAD_RULES, ROLE_RULES, WORD_RULES } from './rules/index.ts';

/** So far above the core stands the first paragraph at most. */
const NEAR = 12;

type Verdicts = (Verdict | null)[];

/** Tries each rule on every passage that none before it has decided; a rule sees what was decided so far. */
function apply(rules: readonly Rule[], passages: readonly Passage[], verdicts: Verdicts, seen: Survey): void {
  const open = passages.flatMap((passage, index): Context[] =>
    (verdicts[index]?.role ?? 'date') === 'date'
      ? [{ passage, index, passages, verdicts, place: placeOf(index, seen), survey: seen }]
      : [],
  );
  for (const rule of rules) {
    const { role = 'left-out', name, closes, opens, most = Number.POSITIVE_INFINITY } = rule;
    const verdict: Verdict = { role, rule: name, closes, opens };
    for (const context of open) {
      if (context.passage.shape.words > most) continue;
      const before = verdicts[context.index] ?? null;
      const isOpen = before === null || before.role === rule.revises;
      if (isOpen && rule.test(context)) verdicts[context.index] = verdict;
    }
  }
}

/** Before, among or after the passages from `start` to `end`. */
function placeOf(index: number, { start, end }: Pick<Survey, 'start' | 'end'>): Place {
  if (index < start) return 'head';
  return index > end ? 'tail' : 'between';
}

/** The first passage of the running text: the first paragraph that is kept and stands near the core, or at all. */
function findStart(
  passages: readonly Passage[],
  kept: readonly boolean[],
  verdicts: Verdicts,
  core: { start: number },
): number {
  // A line without a stop right above the writer or the date is a headline, however long.
  const isAbove = (at: number): boolean =>
    passages[at]?.shape.stopped === false && isOrigin(verdicts[at + 1]);
  const isKept = (at: number): boolean =>
    kept[at] === true && isProse(passages[at] as Passage) && !isAbove(at);
  const near = kept.findIndex((_, at) => at >= core.start - NEAR && isKept(at));
  const any = near >= 0 ? near : kept.findIndex((_, at) => isKept(at));
  return any >= 0 ? any : passages.length;
}

type Scores = (Score | null)[];

/** Lines of one block in a text whose paragraphs stand apart belong together: so many make a block. */
const BLOCK = 3;
/** What a line that words have left out says of its block. */
const LEFT_OUT = -2;

/** Each line of a block of lines half by itself, half by what all of its block are. */
function withRuns(scores: Scores, { isSpaced, runStart, runLength, verdicts }: Around): Scores {
  if (!isSpaced) return scores;
  const sums = new Map<number, number>();
  scores.forEach((one, at) => {
    const start = runStart[at] ?? at;
    const isPage = one === null && verdicts[at]?.role !== 'paragraph';
    sums.set(start, (sums.get(start) ?? 0) + (one?.odds ?? (isPage ? LEFT_OUT : 0)));
  });
  return scores.map((one, at) => {
    const length = runLength[at] ?? 1;
    if (one === null || length < BLOCK) return one;
    return { ...one, odds: (one.odds + (sums.get(runStart[at] ?? at) ?? 0) / length) / 2 };
  });
}

/** Rules that look at nothing but a passage's own words; what they say shows where the running text is. */
const OWN_WORDS = WORD_RULES.filter((rule) => rule.placeless === true);
const PLACED = WORD_RULES.filter((rule) => rule.placeless !== true);

/** Leaves out what is undecided from a passage on. */
function closeAt(from: number | null, rule: string, verdicts: Verdicts): void {
  for (let at = from ?? verdicts.length; at < verdicts.length; at += 1)
    verdicts[at] ??= { role: 'left-out', rule };
}

/** What words alone say of each passage, with what the score needs to judge the others. */
export function weigh(passages: readonly Passage[]): { verdicts: Verdicts; around: Around } {
  const verdicts: Verdicts = passages.map((passage) => passage.preset ?? null);
  const echoes = indexEchoes(passages);
  apply(OWN_WORDS, passages, verdicts, { start: 0, end: passages.length, headline: null, echoes });
  const core = findCore(passages, verdicts);
  apply(PLACED, passages, verdicts, { ...core, headline: null, echoes });
  closeAt(findAnother(passages, verdicts, core), ANOTHER, verdicts);
  closeAt(findComments(passages, verdicts, core), COMMENTS, verdicts);
  return { verdicts, around: lookAround(passages, verdicts) };
}

/**
 * Decides the role of every passage. First the words speak; what they leave is scored by how it looks, where it
 * stands and what it speaks of, and is left out where more speaks against it than for it, with the strongest reason.
 * Above what is kept the headline is looked for, and what is kept gets its role.
 */
export function decide(passages: readonly Passage[], model: Model = LEARNT): Verdict[] {
  const { verdicts, around } = weigh(passages);
  const scores = withRuns(
    passages.map((_, at) => (verdicts[at] === null ? score(around, at, model) : null)),
    around,
  );
  const kept = scores.map((one) => one !== null && one.odds > 0);
  const start = findStart(passages, kept, verdicts, around.core);
  const headline = findHeadline(around, verdicts, start);
  const seen = { start, end: kept.lastIndexOf(true), headline, echoes: indexEchoes(passages) };
  apply(HEAD_RULES, passages, verdicts, seen);
  scores.forEach((one, at) => {
    if (one === null || verdicts[at] !== null) return;
    const isAbove = at < start && !(headline !== null && at > headline && isProse(passages[at] as Passage));
    const rule = isAbove && one.odds > 0 ? 'outside-the-text' : one.strongest.reason;
    if (isAbove || one.odds <= 0) verdicts[at] = { role: 'left-out', rule };
  });
  apply(ROLE_RULES, passages, verdicts, seen);
  return verdicts.map((verdict) => verdict ?? { role: 'paragraph', rule: 'paragraph' });
}
