import type { CslName } from './item.ts';

const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|da|di|del|la|le|al|bin))+$/u;
const OFFICE =
  /\b(?:news|staff|agenc(?:y|ies)|press|reporters?|correspondents?|desk|team|editors?|association|media|service|times|post|online|office)\b/i;
const PARTICLE = /^(?:van|von|de|der|den|da|di|del|la|le|al|bin)$/;

/**
 * The authors of a byline as CSL names. Only what clearly is a person's name is taken apart, since “Press
 * Association” has no first name; anything doubtful stays as it is printed.
 */
export function splitAuthors(byline: string): CslName[] {
  const pieces = byline
    .split(/\s*(?:,|;|&| and )\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (!pieces.every((piece) => PERSON.test(piece) && !OFFICE.test(piece))) return [{ literal: byline }];
  return pieces.map(personName);
}

function personName(name: string): CslName {
  const words = name.split(' ');
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** The name in the order in which it is said. */
export function fullName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** “Lee, Ann”, as programs sort it. */
export function invertedName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** “Lee, A. B.”, as reference lists have it. */
export function listedName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(/[\s.]+/)
    .filter((part) => part !== '')
    .map((part) => `${[...part][0] ?? ''}.`);
  return `${name.family}, ${initials.join(' ')}`;
}

/** “A”, “A and B”, “A, B and C”, with another word for “and” where a style has one. */
export function joinNames(names: readonly string[], and = ' and '): string {
  return names.length < 2 ? (names[0] ?? '') : names.slice(0, -1).join(', ') + and + names.at(-1);
}
