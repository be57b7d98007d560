import { phraseBook, phrases } from '../../words.ts';
import { isProse, isStrongProse, type Passage } from '../passage.ts';
import type { Context, Rule } from '../rule.ts';

const isFactBox = phraseBook('lines/fact-box-heading');
const PAGE_LABELS = phrases('page-labels');
/** Cells of a row: what bars or tabs part. */
const cellsOf = ({ text }: Passage): number =>
  text.split(/[|\t]/).filter((cell) => cell.trim() !== '').length;
const PAGE_NUMBER = /^page \d{1,4}(?: of \d{1,4})?$|^[-–—] ?\d{1,4} ?[-–—]$/i;
const MARK_ONLY = /^[^\p{L}\p{N}]+$/u;

export function isHeadingOf(
  isHeading: (key: string) => boolean,
  { passage, passages, index }: Context,
): boolean {
  if (passage.shape.words > 6 || !isHeading(passage.key)) return false;
  const next = passages[index + 1];
  return (
    next !== undefined &&
    (next.shape.bullet || !isProse(next) || (next.shape.words <= 30 && !next.shape.sentences))
  );
}

/** A bare mark or a number on its line. */
const isMark = ({ passage }: Context): boolean =>
  /^#?\d{1,3}(?:[.)]| ?(?:of|\/) ?\d{1,3})?$/.test(passage.text) ||
  (MARK_ONLY.test(passage.text) && !/^["“”'‘’]+$/.test(passage.text));

/** Marks alone on a line, and boxes of facts. */
export const lists: readonly Rule[] = [
  {
    name: 'rule-mark',
    most: 40,
    doc: 'A line of marks: asterisks, dashes, bullets; or a number that counts something on the page.',
    test: isMark,
  },
  {
    name: 'page-number',
    most: 4,
    placeless: true,
    doc: 'The number of a printed page.',
    test: ({ passage }) => PAGE_NUMBER.test(passage.text),
  },
  {
    name: 'table-row',
    role: 'paragraph',
    most: 60,
    doc: 'A row of a table: as many cells as the row above it or below it.',
    test: ({ passage, passages, index, place }) => {
      const cells = cellsOf(passage);
      const isRow = (one: Passage | undefined): boolean => one !== undefined && cellsOf(one) === cells;
      return place === 'between' && cells >= 3 && (isRow(passages[index - 1]) || isRow(passages[index + 1]));
    },
  },
  {
    name: 'page-label',
    most: 4,
    doc: 'A label of the page’s parts, or a short line that stands among the paragraphs more than once.',
    test: ({ passage, place, survey }) => {
      const { shape, key, text } = passage;
      if (shape.last === '.' || shape.quoted) return false;
      if (PAGE_LABELS.has(key.replace(/\?$| \d{1,2}$/, ''))) return true;
      return place !== 'head' && !shape.stopped && shape.last !== ':' && survey.echoes.count(text) > 1;
    },
  },
  {
    name: 'exchange-rate',
    most: 8,
    placeless: true,
    doc: 'What a sum is in another currency, in brackets on a line of its own.',
    test: ({ passage }) => /^\(\p{Sc}\d[^)]{0,30}=[^)]{1,30}\)$/u.test(passage.text),
  },
  {
    name: 'lone-bullet',
    most: 20,
    doc: 'One line with a bullet and no stop among paragraphs: a link. A list has more than one.',
    test: ({ passage, passages, index, place }) =>
      place === 'between' &&
      passage.shape.bullet &&
      !/^\d/.test(passage.text) &&
      !passage.shape.stopped &&
      passage.shape.words >= 4 &&
      passages[index - 1]?.shape.bullet !== true &&
      passages[index + 1]?.shape.bullet !== true &&
      passages[index - 1]?.shape.last !== ':',
  },
  {
    name: 'fact-box-heading',
    opens: 'facts',
    most: 6,
    doc: 'The heading of a box with facts in short lines.',
    test: (context) => context.place !== 'head' && isHeadingOf(isFactBox, context),
  },
  {
    name: 'fact-box',
    opens: 'fact',
    most: 25,
    doc: 'A short line of a box of facts.',
    test: ({ passage, passages, verdicts, index }) => {
      const before = verdicts[index - 1]?.opens;
      const isNext = before === 'fact' && passage.gap <= (passages[index - 1]?.gap ?? 0);
      const isLine = !isStrongProse(passage) && passage.shape.words <= 25 && passage.shape.last !== ':';
      return (before === 'facts' || isNext) && isLine && !passage.shape.quoted;
    },
  },
];
