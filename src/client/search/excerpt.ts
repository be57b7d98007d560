/** A few words of a text around those that were found. */

/** A word of a result, and whether it was searched for. */
export interface Word {
  readonly text: string;
  readonly found: boolean;
}

/** A word that was found: its place in the text, and how much it says (the rarer, the more). */
export interface Location {
  readonly location: number;
  readonly balanced_score: number;
}

const before = 8;
const length = 34;

/** The words around the place `at`, between `start` and `end`. */
export function excerpt(
  words: readonly string[],
  locations: readonly Location[],
  zone: { readonly start: number; readonly end: number },
): Word[] {
  const inside = locations.filter(({ location }) => location >= zone.start && location < zone.end);
  const found = new Set(inside.map(({ location }) => location));
  const start = Math.max(zone.start, densest(inside) - before);
  const end = Math.min(zone.end, start + length);
  return words.slice(start, end).map((text, at) => ({ text, found: found.has(start + at) }));
}

/** The location after which, within an excerpt, the most is found; of equals the first. */
export function densest(locations: readonly Location[]): number {
  const sorted = locations.toSorted((a, b) => a.location - b.location);
  let best = sorted[0]?.location ?? 0;
  let most = 0;
  for (const { location: start } of sorted) {
    const near = sorted.filter(({ location }) => location >= start && location < start + length - before);
    const score = near.reduce((sum, one) => sum + one.balanced_score, 0);
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
