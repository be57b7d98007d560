/**
 * Places of words in a document, each packed into one number. Millions of them are sorted, which takes a tenth of
 * the time with numbers; in order they stand by entry, then by weight, plain text first, then by field, then by
 * the number of the word. The low 30 bits are a tag of 8 and the number of the word; above them is the entry.
 */
const LOW = 2 ** 30;
const AT_BITS = 22;
const AT = 2 ** AT_BITS;
/** Tags from here on are fields; those before are weights. */
const FIELDS = 251;
/** Pagefind’s weight of plain text, tag 0. */
export const PLAIN = 25;

/** A place in the text. `weight` is that of Pagefind, 1 to 250. */
export function wordPlace(entry: number, at: number, weight: number): number {
  return entry * LOW + (weight === PLAIN ? 0 : weight) * AT + at;
}

/** A place in what is searched with the text; `field` 0 to 4. */
export function fieldPlace(entry: number, at: number, field: number): number {
  return entry * LOW + (FIELDS + field) * AT + at;
}

export function entryOf(place: number): number {
  return Math.floor(place / LOW);
}

/** The number of the word. */
export function atOf(place: number): number {
  return lowOf(place) & (AT - 1);
}

/** The weight of a place in the text; `null` of one in a field. */
export function weightOf(place: number): number | null {
  const tag = lowOf(place) >> AT_BITS;
  if (tag >= FIELDS) return null;
  return tag === 0 ? PLAIN : tag;
}

/** The field of a place. */
export function fieldOf(place: number): number {
  return (lowOf(place) >> AT_BITS) - FIELDS;
}

function lowOf(place: number): number {
  return place - entryOf(place) * LOW;
}
