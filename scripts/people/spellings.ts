/** Which names are one name spelt in two ways, or part of another. */
import { distance } from 'fastest-levenshtein';
import { foldName } from '../../src/read/speech/names/entity.ts';

/** A name without what outlets spell differently: capitals, accents, hyphens, stops and apostrophes. */
export const plainName = (name: string): string =>
  foldName(name)
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Shorter names differ by a letter as often as people do: Hall, Hill. */
const LONG_ENOUGH = 6;

/** For each name those that are spelt like it, or with one letter otherwise; itself is none of them. */
export function alike(names: readonly string[]): Map<string, string[]> {
  const byKey = Map.groupBy(
    names.flatMap((name) => keysOf(plainName(name)).map((key) => ({ key, name }))),
    ({ key }) => key,
  );
  const found = new Map<string, Set<string>>();
  for (const sharing of byKey.values())
    for (const { name } of sharing)
      for (const { name: other } of sharing)
        if (name !== other && distance(plainName(name), plainName(other)) <= 1)
          found.set(name, (found.get(name) ?? new Set()).add(other));
  return new Map(Array.from(found, ([name, others]) => [name, [...others]]));
}

/** Two names that differ by one letter share one of these: the name, and the name without any one of its letters. */
function keysOf(plain: string): string[] {
  if (plain.length < LONG_ENOUGH) return [plain];
  return [plain, ...Array.from(plain, (_, at) => plain.slice(0, at) + plain.slice(at + 1))];
}

/** Answers the longer of some names in which a name stands whole: “Halden” in “Maro Halden”. */
export function openLonger(names: readonly string[]): (name: string) => string[] {
  const byWord = Map.groupBy(
    names.flatMap((name) => [...new Set(plainName(name).split(' '))].map((word) => ({ word, name }))),
    ({ word }) => word,
  );
  return (name) => {
    const plain = plainName(name);
    const candidates = byWord.get(plain.split(' ')[0] ?? '') ?? [];
    return candidates.flatMap(({ name: other }) => {
      const longer = plainName(other);
      return longer !== plain && ` ${longer} `.includes(` ${plain} `) ? [other] : [];
    });
  };
}
