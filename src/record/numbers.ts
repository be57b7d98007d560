/** Numbers in running text, in digits and in words. Dates and times of day are none: they say when, not how many. */
import type { Span } from '../model.ts';
import { TENS, UNITS } from '../text/number-words.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}';

/** What holds digits or number words and says when. Of two that begin at one place the longer comes first. */
const WHEN = pattern(
  `${DAY}(?:\\s+of)?\\s+${MONTH}(?:,?\\s+${YEAR})?`,
  `${MONTH}\\s+${DAY}(?!\\d)(?:,?\\s+${YEAR})?`,
  `${MONTH},?\\s+${YEAR}`,
  `\\d{4}-\\d{2}-\\d{2}`,
  `\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?`,
  `\\d{1,2}[:.]\\d{2}\\s?(?:am|pm|gmt|bst)`,
  `\\d{1,2}:\\d{2}`,
  `\\d{1,2}\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)`,
  `(?:(?:early|mid|late|the)[\\s-]){0,3}${YEAR}s`,
  `(?:in|since|by|until|till|during|before|after|from|between|early|mid|late|summer|autumn|winter|spring|year|years)[\\s-]+${YEAR}(?:\\s?(?:[-–/]\\s?(?:${YEAR}|\\d{2})|(?:to|and)\\s+${YEAR}))?(?![\\d,.]*\\d)`,
);

/** Words that look like numbers and count nothing. */
const IDLE = pattern(
  'no[\\s-]one',
  'one another',
  'one by one',
  'one of',
  '(?:this|that|each|every|any|which|another|the) one',
  'one day',
  'a second',
);

const UNIT = UNITS.slice(1).join('|');
const PARTS = 'half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?';

const NUMBER = pattern(
  '[£$€]?[\\p{L}-]{0,30}\\d(?:[\\p{L}\\d]|[,.](?=\\d))*%?',
  `(?:${TENS.join('|')})(?:[\\s-](?:${UNIT}))?`,
  `(?:a|${UNIT})[\\s-](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?=\\s+of\\b)`,
  `(?:${UNIT})[\\s-](?:${PARTS})`,
  UNIT,
  'half|halves|halved|halving',
  'hundreds?|thousands?|millions?|billions?|trillions?|dozens?',
  'scores(?=\\s+of\\b)|a score(?=\\s+of\\b)',
  '(?:doubl|tripl|trebl|quadrupl|quintupl)(?:e|es|ed|ing)|[\\p{L}-]{1,20}fold(?<=two-?fold|three-?fold|four-?fold|five-?fold|ten-?fold)',
  'twice|thrice|once(?=\\s+an?\\b)',
  'several|handful',
  '(?:a|the|last|past|next|very) few',
  'a couple of',
);

function pattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Designations: what stands before their number says what is named, not how many. They are written with a capital. */
const DESIGNATED =
  'Act Amendment Article Bill Block Boeing Chapter Class Clause Division Flat Flight Form Gate Grade Highway Interstate Junction Level Line Local No. Number Page Part Phase Pier Platform Proposition Psalm Resolution Road Room Route Rule Section Stage Studio Terminal Tier Title Type Unit Ward Zone'
    .split(' ')
    .join('|')
    .replaceAll('.', '\\.');

/** What holds digits or number words and counts nothing: names, times, years as names, and words for no number. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    // K9, B218, M25, COVID-19
    '\\p{Lu}[\\p{L}-]{0,20}\\d[\\p{L}\\d-]*',
    // S.B. 277
    '(?:\\p{Lu}\\.){2,4}\\s?\\d+',
    `(?:${DESIGNATED})\\s+(?:\\d[\\d.]*\\p{L}?|[Oo]ne|[Tt]wo|[Tt]hree)`,
    '[Ss]ection\\s+\\d[\\d.]*',
    // the 10.40 train
    '(?:the|at|by|from|until|till|since|before|after)\\s+(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?!\\d|\\s*(?:%|per|[kmc]?m\\b|k?g\\b|million|billion))',
    // the 2032ers, the 2014 law, May 2014.
    '(?:19|20)\\d{2}(?:ers?|’s)',
    '[Tt]he\\s+(?:19|20)\\d{2}(?=\\s+\\p{Ll}+)',
    '(?:19|20)\\d{2}(?=[.,;:)”’]|\\s[–—-])',
    '[Oo]ne\\s+(?:thing|way|side|hand|point|reason|example|exception)',
    '[Ss]everal|[Hh]andful',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** The numbers of a text that count something; those are left out that are part of a name. */
export function countingNumbers(text: string): readonly Span[] {
  const named = spansOf(NAMED, text);
  return findNumbers(text).filter(
    ({ start, end }) => !named.some((one) => one.start < end && start < one.end),
  );
}

/** The numbers of a text, in order; spans are UTF-16 units of `text`. */
export function findNumbers(text: string): readonly Span[] {
  const passed = [...spansOf(WHEN, text), ...spansOf(IDLE, text)];
  return spansOf(NUMBER, text).filter(
    ({ start, end }) => !passed.some((one) => one.start <= start && end <= one.end),
  );
}

function spansOf(regex: RegExp, text: string): Span[] {
  return [...text.matchAll(regex)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
