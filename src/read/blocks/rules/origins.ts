import { isNameAlone, nameEnd, readByline, readSignature } from '../../facts/byline.ts';
import { isKnownOutlet, looksLikeOutlet } from '../../facts/outlets.ts';
import { readRunningHead } from '../../facts/running-head.ts';
import { readStamp } from '../../facts/timestamp.ts';
import type { Passage } from '../passage.ts';
import { type Context, type Rule, wordsRule } from '../rule.ts';

const POST =
  /^(?:[\p{L}&]+ ){0,6}(?:correspondent|editor|reporter|writer|columnist|journalist|producer|political staff|news|bureau chief)s?$/iu;

/** So few lines below the headline a writer's name stands by itself. */
const NEAR = 12;
const MOST_READ = 400;

const DATELINE =
  /^(?:\p{Lu}[\p{L}.,’' ]{1,50} ?)?\(?(?:CNN|CNN Business|AP|AFP|Reuters|UPI|BBC)\)?\s{0,4}[—–-]{1,2}$|^\p{Lu}[\p{Lu}. ’'-]{2,30}(?:, \p{L}[\p{L}. ]{1,20})?\s{0,3}(?:[—–]|--)$/u;

/** Before the body, or among the first lines of a second article run on. */
const isByline = ({ passage }: Context): boolean => passage.key !== '' && readByline(passage.text) !== null;

/** The passage's surname is spoken of in the text: then the name belongs to a picture. */
function isSpokenOf({ passage, passages }: Context): boolean {
  const surname = passage.text.split(' ').at(-1) ?? '';
  return passages
    .slice(0, MOST_READ)
    .some((one) => one !== passage && one.shape.words > 10 && one.text.slice(0, 4000).includes(surname));
}

/** The first name of a byline on one of the two lines before. */
function nameBefore(
  passages: readonly Passage[],
  verdicts: Context['verdicts'],
  index: number,
): string | null {
  for (const at of [index - 1, index - 2]) {
    if (verdicts[at]?.role !== 'byline') continue;
    const line = passages[at]?.text ?? '';
    const byline = readByline(line);
    if (byline === null) continue;
    return line.slice(byline.names.start, byline.names.end).split(/,| and /u)[0] ?? null;
  }
  return null;
}

/** Who wrote an article, and when. */
export const origins: readonly Rule[] = [
  wordsRule({
    name: 'reading-time',
    most: 12,
    doc: 'How long it takes to read.',
    words: ({ text, key }) =>
      /\bread\b|\bminutes?\b/.test(key) && !/\bago\b/.test(key) && readStamp(text)?.dates.length === 0,
  }),
  {
    name: 'dateline-alone',
    most: 8,
    role: 'dateline',
    doc: 'Place and agency on a line of their own, before the first paragraph.',
    test: ({ passage, place }) => place !== 'tail' && passage.shape.words <= 8 && DATELINE.test(passage.text),
  },
  wordsRule({
    name: 'date-line',
    most: 30,
    role: 'date',
    doc: 'When the article was published or changed, and nothing else.',
    words: ({ text }) => !/^0?0:\d\d$/.test(text) && readStamp(text) !== null,
  }),
  {
    name: 'running-head',
    most: 14,
    placeless: true,
    doc: 'The outlet’s name and the day, as they stand on each page of a printed paper.',
    test: ({ passage }) => readRunningHead(passage.text) !== null,
  },
  {
    name: 'byline',
    most: 80,
    placeless: true,
    role: 'byline',
    doc: 'Who wrote it: “By” and a name, with a post or an outlet behind it at most.',
    test: isByline,
  },
  {
    name: 'name-below-by',
    most: 6,
    role: 'byline',
    doc: 'A name under a line that is nothing but “By”.',
    test: ({ passage, passages, index }) =>
      passages[index - 1]?.key === 'by' &&
      passage.shape.words >= 2 &&
      nameEnd(passage.text, 0) === passage.text.length,
  },
  {
    name: 'writer-note-above',
    most: 40,
    doc: 'A line on the writer, right under the name.',
    test: ({ passage, passages, verdicts, index }) => {
      const name = nameBefore(passages, verdicts, index);
      if (name === null || !passage.text.startsWith(name)) return false;
      return /^,? (?:is|was|reported|reports|covers|has covered|writes|wrote|has|worked|works|traveled|travelled|spent|joined)\b/.test(
        passage.text.slice(name.length),
      );
    },
  },
  {
    name: 'writer-post',
    most: 10,
    role: 'byline',
    doc: 'The post of a writer whose name stands on the line before.',
    test: ({ passage, place, verdicts, index, passages }) => {
      const before = passages[index - 1];
      if (/^Reporting from \p{Lu}[^.]{2,50}$/u.test(passage.text)) return true;
      if (place !== 'head' || before === undefined || passage.shape.words > 8 || passage.shape.stopped)
        return false;
      const isAfterName = verdicts[index - 1]?.role === 'byline' || isNameAlone(before.text);
      return isAfterName && (POST.test(passage.text) || isKnownOutlet(passage.text.replace(/,.*$/u, '')));
    },
  },
];

/** Who wrote it, and on which day the page was looked at, where only the headline's place tells. */
export const belowHeadline: readonly Rule[] = [
  {
    name: 'signature',
    most: 16,
    role: 'byline',
    doc: 'Who wrote it, without “By”: a name and a post, before the body.',
    test: (context) =>
      isBelowHeadline(context) && context.passage.key !== '' && readSignature(context.passage.text) !== null,
  },
  {
    name: 'name-alone',
    most: 4,
    role: 'byline',
    doc: 'A name alone between the headline and the body, of one of whom the text does not speak.',
    test: (context) =>
      isBelowHeadline(context) &&
      isNameAlone(context.passage.text) &&
      !looksLikeOutlet(context.passage.text) &&
      context.passage.shape.words <= 3 &&
      !isSpokenOf(context),
  },
  {
    name: 'page-clock',
    most: 12,
    revises: 'date',
    doc: 'The day on which the page was looked at: above the headline, with the article’s own date under it, or with its weekday and no label.',
    test: ({ passage, passages, verdicts, index, survey }) => {
      const { headline, start } = survey;
      const [date] = readStamp(passage.text)?.dates ?? [];
      if (headline === null || index > headline || date?.label !== 'none') return false;
      const below = verdicts.slice(headline + 1, Math.max(start, headline + 8));
      const isDated = below.some(
        (one, at) => one?.role === 'date' && /\d{4}/.test(passages[headline + 1 + at]?.text ?? ''),
      );
      return isDated || (date.weekday !== null && !CLOCK.test(passage.text));
    },
  },
];

const CLOCK = /\d[:.]\d\d.*(?:GMT|BST|ET|EDT|EST|UTC)/;

/** Between the headline and the text, few lines below the headline: further off, it is an entry of a menu. */
function isBelowHeadline({ index, place, survey }: Context): boolean {
  return (
    survey.headline !== null && place === 'head' && index > survey.headline && index <= survey.headline + NEAR
  );
}
