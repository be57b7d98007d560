/** A few words of a text around those that were found. */
import type { Place } from './match.ts';

/** A stretch of a result’s text, and whether it was searched for: a word, or words shown in one way. */
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
  const inside = terms.map((places) => places.filter((place) => place.from >= from && place.to <= to));
  let best: Place | null = null;
  for (const first of inside.flat()) {
    const ends = inside.map((places) => places.find((place) => place.from >= first.from)?.to ?? Infinity);
    const end = Math.max(...ends);
    if (end - first.from < (best === null ? Infinity : best.to - best.from))
      best = { from: first.from, to: end };
  }
  return best;
}

const opening = /^[“‘«(["']+$/u;
const closing = /^[”’»)\].,;:!?]+$/u;
const core = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}%]*)$/u;

/**
 * Words as a text again, in runs of found and not found; punctuation at a found word is not part of it. The
 * indexer parts a mark from its word where an element begins between them; here they stand together again.
 */
export function runs(words: readonly Word[]): Word[] {
  const pieces = words.flatMap((word, at): Word[] => {
    const previous = words[at - 1];
    const isGlued = previous === undefined || opening.test(previous.text) || closing.test(word.text);
    const [, open = '', middle = word.text, close = ''] = core.exec(word.text) ?? [];
    const isOn =
      word.found && previous?.found === true && open === '' && /[\p{L}\p{N}%]$/u.test(previous.text);
    return [
      { text: isGlued ? '' : ' ', found: isOn },
      { text: open, found: false },
      { text: middle, found: word.found },
      { text: close, found: false },
    ];
  });
  const joined: Word[] = [];
  for (const { text, found } of pieces.filter((piece) => piece.text !== '')) {
    const last = joined.at(-1);
    if (last?.found === found) joined[joined.length - 1] = { text: last.text + text, found };
    else joined.push({ text, found });
  }
  return joined;
}
