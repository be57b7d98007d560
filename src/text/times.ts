/** Times that running text prints in full: days and months with their year, and years in a phrase that tells a time. */
import type { Span } from '../model.ts';
import { findDates, weekdayOf } from './dates.ts';
import { matchesOf } from './matches.ts';

/** A time found in a text; the span counts UTF-16 units of that text. */
export interface TimeFound extends Span {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as exactly as it is printed. */
  readonly iso: string;
}

const YEAR = '(?:1[5-9]|20)\\d\\d';
/** After these what follows “by” is an amount. */
const CHANGED =
  'rise|rose|risen|raised|fall|fell|fallen|grow|grew|grown|up|down|more|less|fewer|cut|shrank|won|lost|led|ahead|behind|(?:in|de)creased?|reduced?|dropped|jumped|climbed|declined|exceeded|outnumbered|missed';
/** What may stand before a year and nothing but a year: “in 2017”, “since early 2015”, “by the end of 2030”. */
const PART = '(?:early |mid[- ]|late |spring |summer |autumn |winter )';
const WHEN = `(?:in|since|until|till|before|after|during|throughout|from|between|(?<!(?<!\\p{L})(?:${CHANGED}) )by) ${PART}?`;
const LEADS = [
  WHEN,
  PART,
  '(?:start|beginning|middle|end|spring|summer|autumn|winter|half|quarter|month|year)s? of ',
  'the year ',
  `${WHEN}${YEAR} (?:and|or|to|until) `,
];
/** A digit, a letter or a range goes on: “2016-17”, “1990s”, “2017’s”; or another number, so that both count something. */
const ENDS = `(?![\\p{L}\\p{N}%]|[.,:]\\d|\\s?[-–/]\\s?\\p{N}|[-–’'][\\p{L}]| (?:and|or|to) (?!${YEAR}(?!\\p{N}))\\d)`;
const IN_PHRASE = new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${LEADS.join('|')}))${YEAR}${ENDS}`, 'giu');
/** The year of a pair is one where the other is. */
const PAIR = new RegExp(`^ (?:and|or|to|until) (?=${YEAR})`);
const MAY_BE_TIME = new RegExp(YEAR);

/** A day that the month does not have: “31 February 2019”. */
const NUMBER = /\d(?:st|nd|rd|th)?(?: of)? $/u;
/** After a month and a year a noun may be what is counted: “in March 2000 people”. */
const COUNTS = /^\s+\p{Ll}/u;
/** What goes on after a time; after a year anything else may be what is counted: “in 2000 British schools”. */
const GOES_ON = new RegExp(
  `^(?:[^\\p{L}\\p{N}]*$|[^\\p{L}\\p{N}\\s]|\\s+[^\\p{L}\\p{N}]|\\s+(?:${[
    'and|or|nor|but|when|while|as|that|which|who|where|before|after|until|since|because|if|so|than|though|although',
    'to|from|for|in|on|at|by|with|without|under|over|during|about|amid|following|despite|compared|according|onwards?',
    'the|a|an|he|she|it|they|we|I|you|his|her|its|their|our|my|this|these|those|there',
    'was|were|is|are|has|had|have|did|do|does|will|would|could|should|can|may|might|must|not|no|alone|also|already',
  ].join('|')})(?![\\p{L}\\p{N}]))`,
  'u',
);

/**
 * The times that a text prints with their year, in order, none overlapping another. A day needs a month in letters, since
 * 3/5 is two days; a year needs a phrase around it in which no other number could stand. What a text leaves to its reader
 * (“last year”, “on Monday”) is not given, nor is a day whose weekday is another.
 */
export function timesIn(text: string): TimeFound[] {
  if (!MAY_BE_TIME.test(text)) return [];
  const dated = findDates(text)
    .filter(({ start, end }) => /\p{Lu}\p{L}{2}/u.test(text.slice(start, end)) && isApart(text, start, end))
    .filter(
      ({ iso, end }) =>
        iso.length > 'YYYY-MM'.length || !COUNTS.test(text.slice(end)) || GOES_ON.test(text.slice(end)),
    )
    .filter(
      ({ iso, start }) =>
        iso.length > 'YYYY-MM'.length || !NUMBER.test(text.slice(Math.max(0, start - 8), start)),
    )
    .filter(({ iso, weekday }) => weekday === null || weekday === weekdayOf(iso))
    .map(({ start, end, iso }) => ({ start, end, iso }));
  const years: TimeFound[] = [];
  for (const { 0: iso, index } of matchesOf(IN_PHRASE, text).toReversed()) {
    const [start, end] = [index, index + iso.length];
    const rest = text.slice(end);
    const pair = PAIR.exec(rest)?.[0].length;
    const isSure = pair === undefined || years.some((other) => other.start === end + pair);
    if (GOES_ON.test(rest) && isSure) years.push({ start, end, iso });
  }
  const apart = years.filter((year) => !dated.some((one) => one.start < year.end && year.start < one.end));
  return [...dated, ...apart].sort((one, other) => one.start - other.start);
}

/** Whether neither a letter nor a digit touches a stretch: of “FeaturedMay 3” nobody says where a word begins. */
const isApart = (text: string, start: number, end: number) =>
  !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
