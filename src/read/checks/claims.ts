import type { Message } from '../../model.ts';
import { matchesOf } from '../../text/matches.ts';
import { patternOf, phrases } from '../words.ts';
import type { Check, Sentence, Subject } from './report.ts';

const AMOUNTS =
  'half of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions|scores';
const SHARES =
  '(?:one|two|three|four)[- ](?:half|third|quarter|fifth|tenth|thirds|quarters|fifths)|a (?:third|quarter|fifth|dozen)';
const DIGITS = '[£$€]?\\d[\\d,]*(?:\\.\\d+)?(?: ?(?:%|per ?cent|million|billion|thousand|bn|m|k)\\b)?';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:${DIGITS}|${SHARES}|${AMOUNTS})(?![\\p{L}\\p{N}]|-year|[:.]\\d)`,
  'giu',
);
const NONE =
  /\b(?:no-?one|nobody|no one|none) (?:was|were|has been|have been) (?:killed|injured|hurt|seriously|arrested|charged)\b/i;
/** Not quantities: years, days of a month, ages, hours, house numbers. */
const NO_QUANTITY = new RegExp(`${patternOf('no-quantity').source}\\.? $`, 'i');
const NO_QUANTITY_AFTER =
  /^(?:st|nd|rd|th)\b|^ ?(?:January|February|March|April|May|June|July|August|September|October|November|December|a\.?m|p\.?m|years? old|o’clock)\b/i;
const CUE = patternOf('claim-cues');

/** Units of the seed that are spoken by someone. */
function isQuoted({ quotations }: Subject, at: number): boolean {
  return quotations.some(({ parts }) => parts.some((part) => part.start <= at && at < part.end));
}

function quantityOf(subject: Subject, { text, start }: Sentence): { at: number; words: string } | null {
  const none = NONE.exec(text);
  if (none !== null) return { at: start + none.index, words: none[0] };
  for (const { 0: words, index } of matchesOf(NUMBER, text)) {
    if (isQuoted(subject, start + index) || !isQuantity(text, words, index)) continue;
    return { at: start + index, words };
  }
  return null;
}

/** Whether the number `words` at `at` counts something: no year, age or hour, and no small number of little weight. */
function isQuantity(text: string, words: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  const after = text.slice(at + words.length, at + words.length + 14);
  if (/^(?:19|20)\d\d$/.test(words) || NO_QUANTITY.test(before) || NO_QUANTITY_AFTER.test(after))
    return false;
  const isSmall =
    /^\p{L}+$/u.test(words) &&
    !/^(?:dozens|hundreds|thousands|millions|scores)$/i.test(words) &&
    !/^ \p{L}+ (?:\p{L}+ )?(?:people|plots|arrests|attacks|cases|reports|officers|deaths|men|women|children|victims)/u.test(
      after.padEnd(40) + text.slice(at, at + 60),
    );
  return !isSmall;
}

/** A number in the reporter's own words, with nobody named as its source in the sentence. */
export const unattributedNumber: Check = (subject) => {
  const messages: Message[] = [];
  const seen = new Set<number>();
  for (const sentence of subject.sentences) {
    if (sentence.block.role !== 'paragraph' || sentence.text.length > 1500 || CUE.test(sentence.text))
      continue;
    const found = quantityOf(subject, sentence);
    if (found === null || seen.has(sentence.block.start)) continue;
    seen.add(sentence.block.start);
    const reason = `Unexpected “${found.words}” without a source in its sentence, expected one`;
    const hint = 'As a figure it counts as the outlet’s own statement: give no speaker.';
    messages.push(subject.message(found.at, 'unattributed-number', 'info', reason, hint));
  }
  return messages;
};

const ALLEGATION = patternOf('accusations');
const NAME =
  /(?<![.!?“"] ?)(?<=\p{L},? |[“"(])\p{Lu}\p{Ll}[\p{L}’'-]+|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}[\p{L}’'-]+/gu;
const NO_PERSON = phrases('capitals');
const DEAD = /\b(?:died|dead|killed himself|killed herself|the late|posthumous|deceased)\b/i;

/** Words that accuse somebody who is named, and of whom the sentence does not say that they are dead. */
export const allegation: Check = (subject) =>
  subject.sentences.flatMap((sentence) => {
    const match = sentence.text.length > 1500 ? null : ALLEGATION.exec(sentence.text);
    if (match === null || DEAD.test(sentence.text)) return [];
    const before = sentence.text.slice(Math.max(0, match.index - 80), match.index);
    const names = [...before.matchAll(NAME)]
      .map(([name]) => name)
      .filter((name) => !NO_PERSON.has(name.toLowerCase()));
    if (names.length === 0) return [];
    const reason = `Unexpected “${match[0]}” about ${names.at(-1)}, expected care: it may concern a living person`;
    const hint = 'Keep it out of titles, cards and figures, and show it “as reported on” its date.';
    return [subject.message(sentence.start + match.index, 'allegation', 'warning', reason, hint)];
  });
