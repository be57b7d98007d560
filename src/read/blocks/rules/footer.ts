import { readByline } from '../../facts/byline.ts';
import { isAgency } from '../../facts/outlets.ts';
import { phraseBook, phrases } from '../../words.ts';
import { type Context, listRule, type Rule, wordsRule } from '../rule.ts';

const isOfRights = phraseBook('lines/copyright');
const isOfDesk = phraseBook('lines/news-desk');
const isOfOrigin = phraseBook('lines/origin');
const isOfTags = phraseBook('lines/tags');
const END_MARKS = phrases('lines/end-mark');
const WRITER_WORDS = phrases('lines/writer-words');

/** One to four addresses and what parts them. */
function isAddresses(key: string): boolean {
  const parts = key.split(/[ ,|/·•-]+/).filter((part) => part !== '');
  return parts.length <= 4 && parts.every((part) => /^[^@]{1,64}@[^@]{1,80}\.\w{2,6}$/.test(part));
}

const SOURCE = /^(?:sources?|via|original source)\s?[:|–—-]\s?[^.!?]{2,120}$/;
const CHANGED =
  /^\(?(?:this|the) (?:article|story|report|post|page|piece|headline|interview) (?:was|has been|is) (?:amended|updated|corrected|edited|changed|clarified|revised)\b/;
const DEVELOPING =
  /^\(?(?:(?:this is a )?(?:breaking|developing) (?:news )?story\b.{0,200}\b(?:updates?|follows|refresh|check back|more)|(?:please )?check back\b|more (?:to follow|follows|soon|to come)\b)/;
const BIO =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3},? (?:is|was|has been|covers|writes|reports|joined|works|leads)\b.{0,30}\b(?:an?|the|for|on|about|as|our|at|in|\p{Lu}[\p{L}'’]+['’]s)\b/u;
const ABOUT_WRITER = /^about the (?:author|writer|reporter|contributor)s?\b/i;
const REPORTING =
  /^[—–-]? ?\(?(?:additional |extra |further )?(?:reporting|writing|editing|research|graphics?|compiled|translated|edited|written|with (?:files|reporting|inputs?|contributions?)|produced)(?: and \w+)? (?:by|from)\b/i;
const CONTRIBUTED = /^(?:\S+ ){1,12}contributed(?: (?:to|reporting|research|from)\b.{0,120})?\.?$/i;

const OF_WRITER =
  /^(?:(?:has )?(?:reported|reports|covers|covered|writes|wrote|joined|works|lives|edits|is|was)|has been)\b/;

/** Begins with the writer's name, or the family name alone, and says what a line on the writer says; or is that name. */
function isOfWriter({ passage, passages, verdicts }: Context): boolean {
  const line = passages.find((_, at) => verdicts[at]?.role === 'byline');
  const byline = line === undefined ? null : readByline(line.text);
  const name = line?.text.slice(byline?.names.start ?? 0, byline?.names.end ?? 0) ?? '';
  if (!name.includes(' ')) return false;
  if (passage.text.toLowerCase() === name.toLowerCase()) return true;
  const used = [name, name.split(' ').at(-1) ?? name].find((one) => passage.text.startsWith(`${one} `));
  return used !== undefined && OF_WRITER.test(passage.text.slice(used.length + 1));
}

const isNearEnd = ({ passages, index, place }: Context): boolean =>
  place === 'tail' || passages.length - index <= 12 || index >= passages.length * 0.6;

/** The foot of a page: rights, disclaimers, who to write to, tags, the writer's life. */
export const footer: readonly Rule[] = [
  wordsRule({
    name: 'copyright',
    closes: 'end',
    doc: 'Who holds the rights.',
    words: ({ key, shape }) =>
      (isOfRights(key) || /^\d{4} \S.{2,60} all rights/.test(key)) &&
      (shape.words <= 12 || /©|\(c\)|rights|may not|\d{4}|registered/.test(key)) &&
      !/^copyright (?:\w+ ){0,3}(?:cases?|laws?|holders?|claims?|rules?|theft|is|was|has)\b/.test(key),
  }),
  listRule({
    name: 'disclaimer',
    closes: 'end',
    doc: 'What the outlet does not answer for, or by what rules it works.',
  }),
  wordsRule({
    name: 'news-desk',
    most: 60,
    doc: 'Whom to write to, whom to follow, and where to find help.',
    words: ({ key }) =>
      (isOfDesk(key) || isAddresses(key)) &&
      !/\b(?:police|crimestoppers|detectives|officers|said)\b/.test(key),
  }),
  wordsRule({
    name: 'origin',
    most: 45,
    doc: 'Where the article was first printed.',
    closes: 'end',
    words: ({ key, shape }) => isOfOrigin(key) || (SOURCE.test(key) && shape.last !== '.'),
  }),
  wordsRule({
    name: 'update-note',
    most: 60,
    doc: 'Says that the article was changed or will be.',
    words: ({ key }) => CHANGED.test(key) || DEVELOPING.test(key),
  }),
  wordsRule({
    name: 'tags',
    most: 60,
    closes: 'list',
    doc: 'The topics under which the article is filed.',
    words: ({ key, text, shape }) => shape.last !== '.' && isOfTags(key) && text !== 'In',
  }),
  {
    name: 'writer-note',
    most: 60,
    doc: 'A line on the writer, at the end.',
    test: (context) => {
      const { passage, place, index, passages, verdicts } = context;
      if (passage.key === '' || passage.shape.words > 60 || passage.shape.quoted) return false;
      const rest = passages.length - index - 1;
      const isLast = rest <= 12 && verdicts.slice(index + 1).every((one) => one !== null);
      if (rest <= 12 && index > passages.length / 2 && isOfWriter(context)) return true;
      return (
        index > 0 &&
        (isLast || place === 'tail') &&
        isLife(passage.text.replace(/^[•*] ?/u, '')) &&
        !/\b(?:said|told|added) /.test(passage.text)
      );
    },
  },
  {
    name: 'reporting-by',
    most: 60,
    role: 'byline',
    doc: 'Who helped to report or edit, after the text.',
    test: (context) =>
      context.passage.key !== '' &&
      context.passage.shape.words <= 50 &&
      isNearEnd(context) &&
      isCredit(context.passage.text) &&
      !(
        context.passage.shape.last === '.' &&
        /\b(?:who|which|has|shook|was)\b/.test(context.passage.text) &&
        !context.passage.text.startsWith('(')
      ),
  },
  {
    name: 'end-mark',
    most: 6,
    closes: 'end',
    doc: 'The word that ends a press release, or the notes behind it.',
    test: ({ passage, place, index, passages }) =>
      END_MARKS.has(passage.key) && place !== 'head' && index > 0 && index >= passages.length * 0.3,
  },
];

/** A sentence on who the writer is. */
const isLife = (text: string): boolean =>
  ABOUT_WRITER.test(text) ||
  (BIO.test(text) &&
    (/@\w/.test(text) || text.split(/[^\p{L}]+/u).some((word) => WRITER_WORDS.has(word.toLowerCase()))));

/** “Reporting by Jane Doe”, “Jane Doe contributed reporting”, “(AP)”. */
const isCredit = (text: string): boolean =>
  REPORTING.test(text) || CONTRIBUTED.test(text) || isAgency(/^\((.*)\)$/.exec(text)?.[1] ?? '');
