/** A few words of a text around those that were found. */

/** A word of a result, and whether it was searched for. */
export interface Word {
  readonly text: string;
  readonly found: boolean;
}

const before = 8;
const length = 34;

/** The words around the places in which most was found, between `start` and `end`. */
export function excerpt(
  words: readonly string[],
  places: readonly number[],
  zone: { readonly start: number; readonly end: number },
): Word[] {
  const inside = places.filter((place) => place >= zone.start && place < zone.end);
  const found = new Set(inside);
  const start = Math.max(zone.start, densest(words, inside) - before);
  const end = Math.min(zone.end, start + length);
  return words.slice(start, end).map((text, at) => ({ text, found: found.has(start + at) }));
}

/**
 * The found place after which, within an excerpt, the most is found; of equals the first. A word that was found
 * once in the text says more than one that was found often.
 */
export function densest(words: readonly string[], places: readonly number[]): number {
  const sorted = places.toSorted((a, b) => a - b);
  const wordAt = (place: number) => (words[place] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const often = new Map<string, number>();
  for (const place of sorted) often.set(wordAt(place), (often.get(wordAt(place)) ?? 0) + 1);
  let best = sorted[0] ?? 0;
  let most = 0;
  for (const start of sorted) {
    const near = sorted.filter((place) => place >= start && place < start + length - before);
    const score = near.reduce((sum, place) => sum + 1 / (often.get(wordAt(place)) ?? 1), 0);
    if (score > most) [best, most] = [start, score];
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
