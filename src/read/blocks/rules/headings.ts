import { phrases } from '../../words.ts';
import { isProse, isStrongProse, type Passage } from '../passage.ts';
import type { Context, Rule } from '../rule.ts';

/** Words that only a whole clause has: what a standfirst is and a picture's caption seldom is. */
const CLAUSE_WORDS = phrases('lines/clause-words');

/** The words of a passage in lower case, with single blanks between them. */
const folded = ({ text }: Passage): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same words as the headline, whatever outlet's name is behind them. */
function repeatsHeadline({ passage, passages, survey, index }: Context): boolean {
  const headline = passages[survey.headline ?? -1];
  if (headline === undefined || index === survey.headline || passage.key === '') return false;
  const one = folded(passage);
  const other = folded(headline);
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.split(' ').length >= 4 && long.startsWith(`${short} `) && long.length - short.length < 30;
}

/** A writer, a date or a picture's words stand between this passage and the next paragraph. */
function isAboveOrigin({ passages, verdicts, index }: Context): boolean {
  for (let at = index + 1; at < Math.min(index + 10, passages.length); at += 1) {
    const verdict = verdicts[at];
    if (verdict?.role === 'byline' || verdict?.role === 'date') return true;
    if (verdict === null && isStrongProse(passages[at] as Passage)) return false;
  }
  return false;
}

const isBelowOrigin = ({ verdicts, survey, index }: Context): boolean =>
  verdicts
    .slice((survey.headline ?? -1) + 1, index)
    .some((one) => one?.role === 'byline' || one?.role === 'date');

/** A whole line right under the headline. */
function isStandfirst(context: Context): boolean {
  const { passage, passages, survey, index, place, verdicts } = context;
  const { shape, text } = passage;
  if (
    survey.headline === null ||
    index <= survey.headline ||
    index > survey.headline + 12 ||
    shape.words < 5 ||
    shape.words > 60
  )
    return false;
  if (shape.bullet || shape.last === ':' || isBelowOrigin(context)) return false;
  const isFirst = verdicts.slice(survey.headline + 1, index).every((one) => one !== null);
  if (!isFirst) return false;
  if (place === 'head')
    return isAboveOrigin(context) || text.split(/[^\p{L}]+/u).some((word) => CLAUSE_WORDS.has(word));
  return index === survey.start && isAboveOrigin(context) && passages.length > index + 2;
}

/** Headline, what repeats it, and the lines under it. */
export const heads: readonly Rule[] = [
  {
    name: 'headline',
    role: 'headline',
    doc: 'The line before the body that is most like a headline, by place, length, and what the body speaks of.',
    test: ({ index, survey }) => index === survey.headline,
  },
  {
    name: 'repeated-headline',
    most: 45,
    doc: 'The headline once more.',
    test: repeatsHeadline,
  },
  {
    name: 'signed-quotation',
    most: 60,
    role: 'paragraph',
    doc: 'Words in quotation marks above the body, with a dash and the name of who said them.',
    test: ({ passage, place }) => place === 'head' && passage.shape.quoted && SIGNED.test(passage.text),
  },
  {
    name: 'standfirst',
    role: 'standfirst',
    doc: 'The line under the headline that sums the article up: a clause, or anything that long above the writer’s name.',
    test: isStandfirst,
  },
  {
    name: 'caption-above-body',
    role: 'caption',
    doc: 'A line without a stop between the headline’s lines and the first paragraph.',
    test: ({ passage, place, survey, index }) =>
      place === 'head' &&
      index > (survey.headline ?? -1) &&
      !isProse(passage) &&
      passage.shape.words >= 3 &&
      passage.shape.last !== ':',
  },
];

const SIGNED = /^["“‘'].{10,300}["”’'] ?[–—-] ?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,4}$/u;

const QUESTION_WORD =
  /^(?:how|what|why|when|where|who|which|is|are|was|were|will|can|could|should|do|does|did|has|have|q\b|so )/i;
const LONGEST_CROSSHEAD = 8;
/** “Q:”, “Jane Doe:”, “Mr JANE DOE (Northmoor) (15:07):” — somebody's turn in an interview. */
const SPEAKER = /^(?:Q|A|\p{Lu}[\p{L}.’' -]{1,40}(?: \([^()]{1,60}\)){0,2}): \S|[:,] [“"‘]/u;

/** How far ahead the next paragraph is looked for. */
const NEAR = 40;

const isFollowedByProse = ({ passages, verdicts, index }: Context): boolean => {
  for (let at = index + 1; at < Math.min(passages.length, index + NEAR); at += 1) {
    if (verdicts[at] !== null) continue;
    return isProse(passages[at] as Passage);
  }
  return false;
};

/** A line alone between two paragraphs. */
function isCrosshead(context: Context): boolean {
  const { passage, place } = context;
  const { shape } = passage;
  if (place !== 'between' || !isFollowedByProse(context)) return false;
  if (
    /[,;:.]/.test(shape.last) ||
    shape.lower ||
    (shape.bullet && !/^\d/.test(passage.text)) ||
    SPEAKER.test(passage.text)
  )
    return false;
  if (shape.stopped && (shape.quoted || (isProse(passage) && shape.last !== '?'))) return false;
  if (isProse(passage) && !shape.stopped) return false;
  if (shape.words <= LONGEST_CROSSHEAD) return true;
  return shape.words <= 14 && (shape.last === '?' || QUESTION_WORD.test(passage.text)) && !shape.sentences;
}

/** Headings of the entries of a running report. */
export const entries: readonly Rule[] = [
  {
    name: 'entry-heading',
    most: 20,
    role: 'crosshead',
    doc: 'The line under the hour of an entry in a running report.',
    test: ({ passage, passages, verdicts, index }) =>
      verdicts[index - 1]?.role === 'date' &&
      /^\d{1,2}[.:]\d\d|ago$/.test(passages[index - 1]?.text ?? '') &&
      !isProse(passage) &&
      [1, 2].every((step) => verdicts[index + step] === null && isProse(passages[index + step] as Passage)),
  },
];

/** Headings inside the body that are marked as such. */
export const marked: readonly Rule[] = [
  {
    name: 'marked-heading',
    most: 14,
    role: 'crosshead',
    doc: 'A line that Markdown marks as a heading, behind the first paragraph.',
    test: ({ passage, passages, index, place }) =>
      place === 'between' && passage.inner && /^#{2,6}$/.test(passages[index - 1]?.text ?? ''),
  },
];

/** Headings inside the body. */
export const crossheads: readonly Rule[] = [
  {
    name: 'crosshead',
    most: 14,
    role: 'crosshead',
    doc: 'A short line without a stop, or a question, alone between paragraphs.',
    test: isCrosshead,
  },
];
