import type { Message } from '../../model.ts';
import { matchesOf } from '../../text/matches.ts';
import { UNITS } from '../../text/number-words.ts';
import type { Check, Sentence, Subject } from './report.ts';

const COUNT = '(\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** “eight … plots were foiled …, several of which were …”: a number, its noun, and a part of it. */
const PART = new RegExp(
  `\\b${COUNT} ((?:[“‘"'\\p{L}-]+[”’"']? ){0,4}?\\p{L}+s)\\b.{0,80}\\b(several|some|most|many|few|half|a number|one|two|three) of (?:which|whom|them|those|these)\\b`,
  'iu',
);
/** A quick look before the slow one. */
const MAY_BE_PART = / of (?:wh|th)/i;
const DONE = new RegExp(
  `\\b${COUNT} (people|men|women|children|officers|soldiers|civilians|others|suspects|passengers|pupils|students|workers|residents|protesters|homes|houses) (?:were |was |have been |had been |are )?(killed|injured|wounded|arrested|charged|detained|rescued|evacuated|missing|hurt|dead|died|hospitalised|hospitalized|displaced|destroyed|damaged|flooded)\\b`,
  'gi',
);
const REPORT_WORDS = /[\p{L}\p{N}’'-]+/gu;

const numberOf = (count: string): number => {
  const word = UNITS.indexOf(count.toLowerCase());
  return word >= 0 ? word : Number(count.replace(/,/g, ''));
};

/** “Several of the eight” in one place, and “the eight” with that same quality in another. */
function partAndWhole(subject: Subject): Message[] {
  for (const sentence of subject.sentences) {
    const isMeant = sentence.text.length <= 1500 && MAY_BE_PART.test(sentence.text);
    const match = isMeant ? PART.exec(sentence.text) : null;
    const noun = match?.[2]?.split(' ').at(-1);
    const count = match?.[1];
    if (match === null || noun === undefined || count === undefined) continue;
    const whole = new RegExp(`\\b[Tt]he ${count} ((?:[\\p{L}-]+ ){1,3})${noun}\\b`, 'u');
    const other = subject.sentences.find((one) => one !== sentence && whole.test(one.text));
    const quality = other === undefined ? undefined : whole.exec(other.text)?.[1]?.trim();
    if (other === undefined || quality === undefined || match[2]?.includes(quality)) continue;
    return [
      subject.message(
        other.start + (whole.exec(other.text)?.index ?? 0),
        'contradicting-numbers',
        'warning',
        `Unexpected “the ${count} ${quality} ${noun}”, expected “${match[3]} of” the ${count} as in another sentence`,
        'The article disagrees with itself: cite both places.',
      ),
    ];
  }
  return [];
}

/** Two different numbers for the same thing that happened to the same kind of people. */
function differentCounts(subject: Subject): Message[] {
  const first = new Map<string, { count: number; words: string }>();
  const messages: Message[] = [];
  for (const { text, start } of subject.sentences) {
    for (const match of matchesOf(DONE, text.slice(0, 1500))) {
      const key = `${match[2]} ${match[3]}`.toLowerCase();
      const count = numberOf(match[1] ?? '');
      const before = first.get(key);
      if (before === undefined) first.set(key, { count, words: match[0] });
      else if (before.count !== count) {
        const reason = `Unexpected “${match[0]}”, expected “${before.words}” as in another sentence`;
        const hint = 'They may count different things; look before either becomes a figure.';
        messages.push(subject.message(start + match.index, 'contradicting-numbers', 'info', reason, hint));
      }
    }
  }
  return messages;
}

const folded = (text: string): string[] => text.toLowerCase().match(REPORT_WORDS) ?? [];

/** A caption that begins as a sentence of the body does and ends otherwise. */
function captionAndBody(subject: Subject): Message[] {
  const captions = subject.blocks.filter(
    (block) => block.role === 'caption' && block.end - block.start < 600,
  );
  if (captions.length === 0) return [];
  const byStart = new Map<string, Sentence>();
  for (const sentence of subject.sentences) {
    const words = folded(sentence.text.slice(0, 600));
    if (words.length >= 8) byStart.set(words.slice(0, 8).join(' '), sentence);
  }
  return captions.flatMap((block) => {
    const words = folded(subject.seed.text.slice(block.start, block.end));
    const sentence = byStart.get(words.slice(0, 8).join(' '));
    if (sentence === undefined || folded(sentence.text).join(' ') === words.join(' ')) return [];
    const reason = 'Unexpected end of a caption, expected it to go on as the same sentence of the body does';
    const hint = 'Cite the body; a caption is not part of it.';
    return [subject.message(block.start, 'caption-and-body-differ', 'info', reason, hint)];
  });
}

/** Places where an article contradicts itself. */
export const contradictions: Check = (subject) => [
  ...partAndWhole(subject),
  ...differentCounts(subject),
  ...captionAndBody(subject),
];
