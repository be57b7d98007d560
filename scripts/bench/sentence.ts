import type { Random } from './random.ts';
import { adjectives, links, nouns, verbs } from './vocabulary.ts';

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
export function sentence(random: Random): string {
  return `${capital(words(random))}.`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
