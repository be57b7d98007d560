import { table } from '../../words.ts';

const WORDS = new Map(table('speaker-rules').map(([part = '', words = '']) => [part, words]));

/**
 * What a speaker's rule says, in words for a maintainer: “a clause behind the words; by name” of `trailing/name`; `null`
 * for what an editor set.
 */
export function reasonOfSpeaker(rule: string): string | null {
  const [where = '', how] = rule.split('/');
  const place = WORDS.get(where) ?? WORDS.get(where.replace(/-pronoun$/, ''));
  if (place === undefined) return null;
  const person = how === undefined ? undefined : WORDS.get(`/${how}`);
  return person === undefined ? place : `${place}; ${person}`;
}
