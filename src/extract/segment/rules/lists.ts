import { isProse, isStrongProse, type Passage } from '../passage.ts';
import type { Context, Rule } from '../rule.ts';
import { linkScore, sentenceScore } from './headings.ts';

const FACT_BOX =
  /^(?:fact ?(?:box|file|sheet)|facts? (?:and|&) figures|in numbers|by the numbers|in figures|who's who|cv|profile|timeline|vital statistics|at a glance|key dates|details|information box|the facts|factfile: .{2,40}|at-a-glance|quick guide|show|hide)$/;
const MARK_ONLY = /^[^\p{L}\p{N}]+$/u;

const isLine = ({ shape }: Passage): boolean =>
  !shape.stopped && shape.last !== ':' && shape.last !== ',' && shape.last !== ';';

/** A line like a headline: at least four words, no stop. */
const isHeadlineLike = (passage: Passage): boolean =>
  isLine(passage) &&
  passage.shape.words >= 4 &&
  passage.shape.words <= 24 &&
  !passage.shape.lower &&
  sentenceScore(passage) < 3;

/** How many undecided passages of one kind stand in a row around one. */
function runAround(
  { passages, verdicts, index }: Context,
  test: (passage: Passage) => boolean,
): [number, number] {
  const fits = (at: number): boolean => {
    const one = passages[at];
    const verdict = verdicts[at];
    return one !== undefined && (verdict === null || verdict?.rule === 'link-list') && test(one);
  };
  let from = index;
  let to = index;
  while (index - from < 30 && fits(from - 1)) from -= 1;
  while (to - index < 30 && fits(to + 1)) to += 1;
  return [from, to];
}

/** A list that the article itself announces: the line before it ends with a colon. */
function isAnnounced({ passages, verdicts }: Context, from: number): boolean {
  const before = passages[from - 1];
  return before !== undefined && verdicts[from - 1]?.role !== 'left-out' && before.shape.last === ':';
}

function isLinkList(context: Context): boolean {
  if (context.place !== 'between' || !isHeadlineLike(context.passage)) return false;
  const [from, to] = runAround(context, isHeadlineLike);
  const length = to - from + 1;
  if (length < 2 || isAnnounced(context, from)) return false;
  const run = context.passages.slice(from, to + 1);
  const words = run.reduce((sum, one) => sum + one.shape.words, 0) / length;
  const points = run.reduce((sum, one) => sum + linkScore(one), 0) / length;
  return words >= 6 && points >= (length >= 3 ? 1 : 2);
}

const LIST_RULES = new Set(['listed-link', 'list-mark']);

/** Directly under a heading of related articles, or under another line of its list. */
function isListed({ passage, passages, verdicts, index, place }: Context): boolean {
  const before = verdicts[index - 1];
  // A lone “Read more” may stand right before a crosshead.
  const more = passages[index - 1];
  const isHead = more?.shape.words === 2 || more?.shape.last === ':';
  const isUnderMore = before?.rule === 'read-full' && isHead && passage.shape.words >= 5;
  const isUnder = before?.closes === 'list' || LIST_RULES.has(before?.rule ?? '') || isUnderMore;
  if (!isUnder || place === 'head' || passage.shape.words > 28) return false;
  const isTeaser = passage.shape.last === '?' || passage.shape.last === '!' || !isProse(passage);
  return isTeaser && (passages[index + 1] !== undefined || place === 'tail');
}

export function isHeadingOf(pattern: RegExp, { passage, passages, index }: Context): boolean {
  if (passage.shape.words > 6 || !pattern.test(passage.key)) return false;
  const next = passages[index + 1];
  return (
    next !== undefined &&
    (next.shape.bullet || !isProse(next) || (next.shape.words <= 30 && !next.shape.sentences))
  );
}

/** A bare mark or a number on its line. */
const isMark = ({ passage }: Context): boolean =>
  /^#?\d{1,3}[.)]?$/.test(passage.text) ||
  (MARK_ONLY.test(passage.text) && !/^["“”'‘’]+$/.test(passage.text));

/** Runs of lines: links, highlights, boxes; and the lists that belong to an article. */
export const lists: readonly Rule[] = [
  {
    name: 'rule-mark',
    most: 40,
    role: 'left-out',
    doc: 'A line of marks: asterisks, dashes, bullets; or a number that counts something on the page.',
    takes: '* * *',
    refuses: 'Forty-two.',
    test: isMark,
  },
  {
    name: 'listed-link',
    most: 28,
    role: 'left-out',
    doc: 'A line of the list under “Related stories” and the like.',
    takes: '…Related stories\n⟦Farmers count the cost of a second flood⟧…',
    refuses:
      '…Related stories\n⟦The county had closed both of its bridges by Monday, and it asked for more sandbags.⟧…',
    test: isListed,
  },
  {
    name: 'fact-box-heading',
    most: 6,
    role: 'left-out',
    doc: 'The heading of a box with facts in short lines.',
    takes: '…⟦FACT BOX⟧\nLength: 84 km\nBridges: 9…',
    refuses: 'Profile of a river',
    test: (context) => context.place !== 'head' && isHeadingOf(FACT_BOX, context),
  },
  {
    name: 'fact-box',
    most: 25,
    role: 'left-out',
    doc: 'A short line of a box of facts.',
    takes: '…FACT BOX\n⟦Length: 84 km⟧\nBridges: 9…',
    refuses: '…The county lists its losses:\n⟦Length of road: 84 km⟧\nBridges: 9…',
    test: ({ passage, passages, verdicts, index }) => {
      const before = verdicts[index - 1]?.rule;
      const isNext = before === 'fact-box' && passage.gap <= (passages[index - 1]?.gap ?? 0);
      const isLine = !isStrongProse(passage) && passage.shape.words <= 25 && passage.shape.last !== ':';
      return (before === 'fact-box-heading' || isNext) && isLine && !passage.shape.quoted;
    },
  },
  {
    name: 'announced-item',
    role: 'paragraph',
    doc: 'An item of a list that the sentence before it announces with a colon.',
    takes:
      '…The county asks three things of the town:\n⟦• Stay at home⟧\n• Boil the water\n• Keep the roads free…',
    refuses: '…The county asks three things of the town.\n⟦Farmers count the cost of a second flood⟧…',
    test: (context) => {
      const { passage, passages, index, verdicts, place } = context;
      const before = passages[index - 1];
      if (place === 'head' || before === undefined) return false;
      if (verdicts[index - 1]?.rule === 'announced-item')
        return (
          passage.shape.bullet === before.shape.bullet &&
          (passage.shape.bullet || passage.gap === before.gap) &&
          !isStrongProse(passage) &&
          !isProse(passage)
        );
      return (
        before.shape.last === ':' &&
        verdicts[index - 1]?.role !== 'left-out' &&
        before.shape.words >= 4 &&
        !isProse(passage)
      );
    },
  },
  {
    name: 'link-list',
    most: 24,
    role: 'left-out',
    doc: 'Two or more lines like headlines in a row among the paragraphs.',
    takes:
      '…⟦Farmers count the cost of ‘second flood’ in Vale⟧\nCounty to sue builder of Northmoor dam over wall…',
    refuses: '…⟦What happens now⟧\n\nThe night of the flood…',
    test: isLinkList,
  },
];
