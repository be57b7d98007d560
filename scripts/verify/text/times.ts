import { wordsIn } from './words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** A year is one after these, and between a year and these. */
const BEFORE = new Set(
  'in since until till before after during throughout from between by early mid late spring summer autumn winter of year'.split(
    ' ',
  ),
);
const JOINS = new Set(['and', 'or', 'to', 'until']);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Ordinals, and what stands in a date and says nothing of it. */
const [DAY, IDLE] = [/^(\d{1,2})(?:st|nd|rd|th)?$/, new Set(['of', 'the'])];

/**
 * The time, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, that some words of a sentence say in full; `null` where they do not
 * stand in it or leave anything of it to be guessed.
 */
export function timeSaid(sentence: string, printed: string): string | null {
  const parts = wordsIn(printed).map(({ text }) => text.toLowerCase());
  const years = parts.filter((part) => YEAR.test(part));
  const months = parts.flatMap((part) => monthOf(part) ?? []);
  const days = parts.filter((part) => !YEAR.test(part)).flatMap((part) => DAY.exec(part)?.[1] ?? []);
  const weekdays = parts.flatMap((part) => {
    const at = DAYS.findIndex((day) => part.length > 2 && day.startsWith(part));
    return at === -1 ? [] : at;
  });
  const idle = parts.filter((part) => IDLE.has(part));
  const known = [years, months, days, weekdays, idle].reduce((sum, { length }) => sum + length, 0);
  const isWhole =
    years.length === 1 && known === parts.length && months.length <= 1 && days.length <= months.length;
  if (!isWhole || !standsIn(sentence, printed, months.length === 0)) return null;
  const iso = [...years, ...[...months, ...days].map((part) => String(part).padStart(2, '0'))].join('-');
  const day = new Date(iso);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(iso)) return null;
  return weekdays.every((one) => one === day.getUTCDay()) ? iso : null;
}

/** The number of a month, by its name or the first three letters of it or more. */
function monthOf(word: string): number | null {
  const at = MONTHS.findIndex(
    (month) => word.length > 2 && (month.startsWith(word) || (word === 'sept' && month === 'september')),
  );
  return at === -1 ? null : at + 1;
}

/** Whether words stand in a sentence as words of it; a year alone after what makes it one. */
function standsIn(sentence: string, printed: string, isYear: boolean): boolean {
  for (let at = sentence.indexOf(printed); at !== -1; at = sentence.indexOf(printed, at + 1)) {
    const [before, after] = [sentence.slice(0, at), sentence.slice(at + printed.length)];
    if (/[\p{L}\p{N}]$/u.test(before) || /^(?:[\p{L}\p{N}]|[-–/]\d)/u.test(after)) continue;
    if (!isYear) return true;
    const [third, second, last] = wordsIn(before)
      .slice(-3)
      .map(({ text }) => text.toLowerCase());
    const words = [third, second, last].filter((word) => word !== undefined);
    const [one = '', other = ''] = [words.at(-1), words.at(-2)];
    if (BEFORE.has(one) || (JOINS.has(one) && YEAR.test(other))) return true;
  }
  return false;
}
