import type { Message } from '../../model.ts';
import { findDates, weekdayOf } from '../../text/dates.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Check, Sentence } from './report.ts';

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const LAST_YEAR = /\blast year\b/i;
/** A year that is only where a span begins or ends says nothing about “last year”. */
const YEAR =
  /(?<!\b(?:since|from|by|until|till|before|after|between|to|and|late|early|mid)[ -])\b(20\d\d)\b(?![-–/]\d)/gi;

/** The date that stands at the head: printed for the article, or on the page's clock. */
function headDate(subject: Parameters<Check>[0]): { iso: string; at: number; clock: boolean } | null {
  const { published } = subject.metadata;
  if (published !== null && published.value.length === 10)
    return { iso: published.value, at: published.at.start, clock: false };
  const clock = subject.blocks.find((block) => block.rule === 'page-clock');
  if (clock === undefined) return null;
  const [date] = findDates(subject.seed.text.slice(clock.start, clock.end));
  return date === undefined ? null : { iso: date.iso, at: clock.start + date.start, clock: true };
}

/** “last year” in a paragraph that names just one year, and that year is another one. */
function clashOf(
  sentences: readonly Sentence[],
  year: number,
): { at: number; words: string; named: number; meant: number } | null {
  // “in 2019 … this year” tells of two years; only “last year” stands for the year named beside it.
  const sentence = sentences.find((one) => LAST_YEAR.test(one.text));
  const match = sentence === undefined ? null : LAST_YEAR.exec(sentence.text);
  if (sentence === undefined || match === null) return null;
  const text = sentences.map((one) => one.text).join(' ');
  const named = [...new Set(matchesOf(YEAR, text).map((found) => Number(found[1])))];
  const [only] = named;
  const meant = year - 1;
  if (named.length !== 1 || only === undefined || Math.abs(only - year) > 4 || only === meant) return null;
  return { at: sentence.start + match.index, words: match[0], named: only, meant };
}

/** The date at the head against “last year” beside a named year. */
export const relativeWords: Check = (subject) => {
  const date = headDate(subject);
  if (date === null) return [];
  const year = Number(date.iso.slice(0, 4));
  const paragraphs = Map.groupBy(subject.sentences, (one) => one.block.start);
  for (const sentences of paragraphs.values()) {
    const clash = clashOf(sentences, year);
    if (clash === null) continue;
    const source = date.clock ? 'the page’s clock' : 'the printed date';
    const reason = `Unexpected “${clash.words}” beside ${clash.named}, expected ${clash.meant} by ${source} (${date.iso})`;
    const hint = `The article is likely from ${clash.named + 1}: give its date in the source file.`;
    return [subject.message(clash.at, 'date-and-relative-words', 'warning', reason, hint)];
  }
  return [];
};

/** A weekday printed with a date that was another day of the week. */
export const weekdays: Check = (subject) => {
  const messages: Message[] = [];
  for (const block of subject.blocks) {
    if (block.end - block.start > 4000) continue;
    for (const date of findDates(subject.seed.text.slice(block.start, block.end))) {
      const real = weekdayOf(date.iso);
      if (date.weekday === null || real === null || real === date.weekday) continue;
      const reason = `Unexpected ${DAY_NAMES[date.weekday]} with ${date.iso}, expected ${DAY_NAMES[real]}`;
      const hint =
        'One of the two is wrong in the seed; say so in the source file, and leave the seed as it is.';
      messages.push(subject.message(block.start + date.start, 'weekday-and-date', 'warning', reason, hint));
    }
  }
  return messages;
};
