import { isProse } from '../passage.ts';
import type { Context, Rule } from '../rule.ts';
import { linkScore, sentenceScore } from './headings.ts';

const BODY =
  'The river broke its banks on Monday and ran through forty houses in the lower town, the county said.';

const isFragment = ({ passage, passages, index }: Context): boolean => {
  const before = passages[index - 1];
  const after = passages[index + 1];
  if (
    after?.shape.lower === true ||
    /\b(?:the|an?|of|to|in|on|at|by|for|with|and|or|but|that|who|which|is|was|are|were|from|as|his|her|their|its)$/.test(
      passage.text,
    )
  )
    return true;
  return (
    passage.shape.lower ||
    /[,;—–-]$/.test(passage.text) ||
    (before !== undefined && /[,;]$/.test(before.text))
  );
};

/** Speech, or a reporter's sentence that only lacks its stop. */
const TOLD = /["“”]|\b(?:said|says|told|added|asked|according)\b/;

/** Without a stop, where the survey found that paragraphs end with one. */
function isOutlier(context: Context): boolean {
  const { passage, place, survey } = context;
  const { shape } = passage;
  if (place !== 'between' || isFragment(context) || shape.stopped || shape.bullet) return false;
  if (shape.last === ':' || shape.words < 9 || shape.words > 30) return false;
  return survey.stopped && !TOLD.test(passage.text);
}

/** What is left when all else has been told. */
export const remains: readonly Rule[] = [
  {
    name: 'after-the-end',
    role: 'left-out',
    doc: 'Behind the mark, or the other article’s headline, with which the article is over.',
    takes: `${BODY}\n\nLeave a comment\n\n⟦Farmers count the cost of a second flood⟧`,
    refuses: `${BODY}\n\n⟦It was over.⟧`,
    test: ({ index, survey }) => survey.cut !== null && index >= survey.cut,
  },
  {
    name: 'unstopped-paragraph',
    role: 'paragraph',
    doc: 'A sentence that lost its stop, or a part of one.',
    takes: 'The county told the town that the water would not fall before the end of the week',
    refuses: 'Farmers count cost of ‘second flood’ as county sues Northmoor Dam builder',
    test: (context) => {
      const { passage, place } = context;
      if (place === 'head' || passage.shape.stopped) return false;
      if (place === 'between' && isFragment(context)) return true;
      if (place === 'between' && isOutlier(context)) return false;
      return (
        passage.shape.words >= (place === 'tail' ? 12 : 9) &&
        sentenceScore(passage) >= (place === 'tail' ? 3 : 2)
      );
    },
  },
  {
    name: 'tail-line',
    role: 'left-out',
    doc: 'A line without a stop behind the last paragraph.',
    takes: `${BODY}\n\n⟦Tide tables for Vale⟧`,
    refuses: `${BODY}\n\n⟦Nobody was hurt.⟧`,
    test: ({ passage, place }) => place === 'tail' && !isProse(passage),
  },
  {
    name: 'lone-bullet',
    role: 'left-out',
    most: 20,
    doc: 'One line with a bullet and no stop among paragraphs: a link. A list has more than one.',
    takes: '• County to sell the mill in Vale',
    refuses: '…⟦• Blankets for two hundred people⟧\n• Lamps for the school hall…',
    test: ({ passage, passages, index, place, survey }) =>
      place === 'between' &&
      passage.shape.bullet &&
      !passage.shape.stopped &&
      passage.shape.words >= 4 &&
      survey.stopped &&
      passages[index - 1]?.shape.bullet !== true &&
      passages[index + 1]?.shape.bullet !== true &&
      passages[index - 1]?.shape.last !== ':',
  },
  {
    name: 'related-link',
    most: 40,
    role: 'left-out',
    doc: 'A line of nine words or more, alone among paragraphs, that is made like a headline.',
    takes: 'Farmers count cost of ‘second flood’ as county sues Northmoor Dam builder',
    refuses: 'The county told the town that the water would not fall before the end of the week',
    test: ({ passage, place }) =>
      place === 'between' &&
      !isProse(passage) &&
      passage.shape.words >= 9 &&
      passage.shape.last !== ':' &&
      linkScore(passage) >= 3,
  },
  {
    name: 'unstopped-line',
    most: 30,
    role: 'caption',
    doc: 'A line of nine to thirty words without a stop, in an article whose paragraphs all have theirs: a caption or a link.',
    takes: 'The old mill on the river is one of nine that the water has reached since the weekend',
    refuses: 'The county told the town that the water would not fall before the end of the week',
    test: isOutlier,
  },
  {
    name: 'paragraph',
    role: 'paragraph',
    doc: 'Everything else: where in doubt, a line is kept.',
    takes: 'He was 42.',
    refuses: 'Leave a comment',
    test: () => true,
  },
];
