import type { Random } from './random.ts';
import { adjectives, firstNames, links, nouns, outlets, roles, surnames, verbs } from './vocabulary.ts';

const PARAGRAPHS = 20;
const QUOTED = 7;
const MONTHS = ['January', 'March', 'April', 'June', 'August', 'September', 'November'];

/** What one speaker says in several reports. */
export interface Planted {
  readonly words: string;
  readonly speaker: string;
}

/** The raw text of one made-up report: headline, date, byline and 20 paragraphs, 7 of them with quoted words. */
export function report(random: Random, planted: Planted | null): string {
  const place = random.pick(surnames);
  const people = [1, 2].map(() => `${random.pick(firstNames)} ${random.pick(surnames)}`);
  const date = `${1 + random.under(28)} ${random.pick(MONTHS)} ${1996 + random.under(30)}`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    if (planted !== null && at === 3) return said(planted.words, planted.speaker, random);
    const quotes = at % 3 === 1 && at / 3 < QUOTED;
    return quotes ? said(words(random), random.pick(people), random) : told(random);
  });
  // A headline that breaks off would be read on into the next line.
  const headline = `${capital(words(random)).split(' ').slice(0, 6).join(' ')} the ${random.pick(nouns)}`;
  const byline = `By ${random.pick(firstNames)} ${random.pick(surnames)}, ${place} ${random.pick(outlets)}`;
  return `${[headline, `Published ${date}`, byline, ...paragraphs].join('\n\n')}\n`;
}

function told(random: Random): string {
  return Array.from({ length: 1 + random.under(3) }, () => sentence(random)).join(' ');
}

const SHAPES: readonly ((quoted: string, speaker: string, random: Random) => string)[] = [
  (quoted, speaker, r) => `${speaker}, the ${r.pick(roles)}, said: “${quoted}.”`,
  (quoted, speaker) => `“${quoted},” said ${speaker}.`,
  (quoted, speaker, r) => `“${quoted},” ${speaker} told reporters. “${sentence(r)}”`,
  (quoted, speaker, r) => `${sentence(r)} “${quoted},” said ${speaker}, ${r.pick(roles)} there.`,
];

function said(quoted: string, speaker: string, random: Random): string {
  return random.pick(SHAPES)(capital(quoted), speaker, random);
}

const FRAMES: readonly ((random: Random) => string)[] = [
  (r) => `the ${r.pick(adjectives)} ${r.pick(nouns)} will ${r.pick(verbs)} the ${r.pick(nouns)}`,
  (r) =>
    `we ${r.pick(verbs)} every ${r.pick(nouns)} and ${r.pick(verbs)} the ${r.pick(adjectives)} ${r.pick(nouns)}`,
  (r) => `nobody could ${r.pick(verbs)} a ${r.pick(nouns)} with so ${r.pick(adjectives)} a ${r.pick(nouns)}`,
  (r) => `there were ${2 + r.under(900)} ${r.pick(nouns)}s near the ${r.pick(adjectives)} ${r.pick(nouns)}`,
  (r) => `the ${r.pick(nouns)} and the ${r.pick(nouns)} have to ${r.pick(verbs)} their ${r.pick(nouns)}`,
];

/** Words that make a sentence and mean nothing, without their full stop: 8 to 30. */
export function words(random: Random): string {
  const first = random.pick(FRAMES)(random);
  if (random.under(5) < 2) return first;
  return `${first} ${random.pick(links)} ${random.pick(FRAMES)(random)}`;
}

/** The same as a sentence. */
const sentence = (random: Random): string => `${capital(words(random))}.`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
