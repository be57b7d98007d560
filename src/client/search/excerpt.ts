/** A few words of a text around those that were found. */
import type { Place } from './match.ts';

/** A word of a result, and whether it was searched for. */
export interface Word {
  readonly text: string;
  readonly found: boolean;
}

const before = 8;
const length = 34;

/** The words from one to before another, with those that were found. */
export function marked(words: readonly string[], { from, to }: Place, found: readonly Place[]): Word[] {
  const isFound = (at: number) => found.some((place) => at >= place.from && at < place.to);
  return words.slice(from, to).map((text, at) => ({ text, found: isFound(from + at) }));
}

/** The words around a place, none outside the zone. */
export function excerpt(words: readonly string[], at: Place, zone: Place, found: readonly Place[]): Word[] {
  const from = Math.max(zone.from, at.from - before);
  return marked(words, { from, to: Math.min(zone.to, from + length) }, found);
}

/** The shortest run of words between `from` and `to` that holds a place of each term; `null` where there is none. */
export function nearest(terms: readonly (readonly Place[])[], { from, to }: Place): Place | null {
  const all = terms
    .flatMap((places, term) => places.map((place) => ({ ...place, term })))
    .filter((place) => place.from >= from && place.to <= to)
    .toSorted((a, b) => a.from - b.from);
  let best: Place | null = null;
  for (const [at, first] of all.entries()) {
    const ends = terms.map((_, term) => all.slice(at).find((place) => place.term === term)?.to);
    const end = Math.max(...ends.map((one) => one ?? Number.POSITIVE_INFINITY));
    if (end === Number.POSITIVE_INFINITY) break;
    if (best === null || end - first.from < best.to - best.from) best = { from: first.from, to: end };
  }
  return best;
}

/** A stretch of a result's text, shown in one way. */
export interface Run {
  readonly text: string;
  readonly found: boolean;
}

const opening = /^[“‘«(["']+$/u;
const closing = /^[”’»)\].,;:!?]+$/u;
const core = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%]*)$/u;

/**
 * Words as a text again, in runs of found and not found; punctuation at a found word is not part of it. The
 * indexer parts a mark from its word where an element begins between them; here they stand together again.
 */
export function runs(words: readonly Word[]): Run[] {
  const pieces = words.flatMap((word, at): Run[] => {
    const previous = words[at - 1];
    const glued = previous === undefined || opening.test(previous.text) || closing.test(word.text);
    const [, before = '', middle = word.text, after = ''] = core.exec(word.text) ?? [];
    const together =
      word.found && previous?.found === true && before === '' && !/[^\p{L}\p{N}%]$/u.test(previous.text);
    return [
      { text: glued ? '' : ' ', found: together },
      { text: before, found: false },
      { text: middle, found: word.found },
      { text: after, found: false },
    ];
  });
  return pieces.filter(({ text }) => text !== '').reduce(joined, []);
}

function joined(made: Run[], { text, found }: Run): Run[] {
  const last = made.at(-1);
  if (last?.found !== found) return [...made, { text, found }];
  return [...made.slice(0, -1), { text: last.text + text, found }];
}
