import { type Token, tokensOf } from './tokens.ts';

/** One wording, as all witnesses have it that print it alike to the letter. */
export interface Row {
  readonly wording: string;
  readonly tokens: readonly Token[];
}

/** One word: for each row the number of its token that has it here, `null` where the row has none. */
export type Column = readonly (number | null)[];

/** All wordings of a statement, aligned together: the tokens of a row stand in its columns in their order, each once. */
export interface Alignment {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** As one row is added to the others: a word that some of them have here. */
interface Slot {
  readonly word: string;
  readonly cells: Map<number, number>;
}

/** Realigning ends here at the latest; it ends by itself as soon as nothing is gained. */
const MOST_ROUNDS = 4;

/**
 * Aligns wordings together, word by word. The result is the same whatever the order in which they are given.
 *
 * Method: progressive alignment of each wording with the columns made so far, a linear form of the variant graph
 * (Lee, Grasso and Sharlow 2002; Schmidt and Colomb 2009; CollateX), then each once more against all others until
 * nothing is gained (Barton and Sternberg 1987). Only equal words share a column. What decides, in this order: more
 * letters of words in common, summed over all pairs; fewer runs; the earlier place. Wordings are taken in an order of
 * their own: the longest first, of equal length by their words.
 */
export function alignAll(wordings: readonly string[]): Alignment {
  const rows = [...new Set(wordings)]
    .map((wording) => ({ wording, tokens: tokensOf(wording) }))
    .sort(inOrder);
  let slots: Slot[] = [];
  rows.forEach(({ tokens }, row) => {
    slots = join(slots, tokens, row).slots;
  });
  for (let round = 0, gained = true; gained && round < MOST_ROUNDS; round += 1) {
    gained = false;
    rows.forEach(({ tokens }, row) => {
      const without = slots
        .map(({ word, cells }) => ({ word, cells: new Map([...cells].filter(([one]) => one !== row)) }))
        .filter(({ cells }) => cells.size > 0);
      const better = join(without, tokens, row);
      if (better.value <= sharedLetters(slots, row)) return;
      slots = better.slots;
      gained = true;
    });
  }
  return { rows, columns: slots.map(({ cells }) => rows.map((_, row) => cells.get(row) ?? null)) };
}

/** The longest first; then by words, then by what is printed, by code units. */
function inOrder(a: Row, b: Row): number {
  const words = ({ tokens }: Row) => tokens.map(({ word }) => word).join(' ');
  const [x, y] = [words(a), words(b)];
  if (a.tokens.length !== b.tokens.length) return b.tokens.length - a.tokens.length;
  if (x !== y) return x < y ? -1 : 1;
  return a.wording < b.wording ? -1 : 1;
}

/** The letters that a row has in common with others. */
function sharedLetters(slots: readonly Slot[], row: number): number {
  return slots.reduce(
    (sum, { word, cells }) => sum + (cells.has(row) ? (cells.size - 1) * word.length : 0),
    0,
  );
}

const [MATCH, SKIP_SLOT, SKIP_TOKEN] = [1, 2, 3];
/** Added where a match at that place goes on with the run before it. */
const GOES_ON = 4;

/** Adds a row to slots; answers them, and the letters that it has in common with what was there. */
function join(
  slots: readonly Slot[],
  tokens: readonly Token[],
  row: number,
): { slots: Slot[]; value: number } {
  const steps = stepsOf(slots, tokens);
  const joined: Slot[] = [];
  let value = 0;
  let [i, j] = [tokens.length, slots.length];
  let inRun = false;
  while (i > 0 || j > 0) {
    const slot = slots[j - 1];
    const word = tokens[i - 1]?.word ?? '';
    const found = steps[i * (slots.length + 1) + j] ?? 0;
    const step = inRun ? MATCH : found % GOES_ON;
    inRun = false;
    if (slot !== undefined && step === MATCH) {
      inRun = found >= GOES_ON;
      value += slot.cells.size * word.length;
      joined.push({ word, cells: new Map(slot.cells).set(row, i - 1) });
      i -= 1;
      j -= 1;
    } else if (slot !== undefined && step !== SKIP_TOKEN) {
      joined.push(slot);
      j -= 1;
    } else {
      joined.push({ word, cells: new Map([[row, i - 1]]) });
      i -= 1;
    }
  }
  return { slots: joined.reverse(), value };
}

/**
 * The last step of the best way to each pair of a token and a slot. A run is a stretch of tokens and slots that match one
 * after the other; its beginning costs less than any letter pays.
 */
function stepsOf(slots: readonly Slot[], tokens: readonly Token[]): Uint8Array {
  const width = slots.length + 1;
  const steps = new Uint8Array((tokens.length + 1) * width);
  const letter = tokens.length + 1;
  // Of the row above and this one: the best that ends by a match, and the best of all.
  let [matchedAbove, bestAbove] = [new Float64Array(width).fill(-Infinity), new Float64Array(width)];
  for (let j = 1; j < width; j += 1) steps[j] = SKIP_SLOT;
  for (const [before, { word }] of tokens.entries()) {
    const [matched, best] = [new Float64Array(width).fill(-Infinity), new Float64Array(width)];
    const start = (before + 1) * width;
    best[0] = at(bestAbove, 0);
    steps[start] = SKIP_TOKEN;
    for (const [nth, slot] of slots.entries()) {
      const j = nth + 1;
      const [run, begun] = [at(matchedAbove, nth), at(bestAbove, nth) - 1];
      if (slot.word === word) matched[j] = Math.max(run, begun) + slot.cells.size * word.length * letter;
      const step = lastStep(at(best, nth), at(bestAbove, j), at(matched, j));
      best[j] = Math.max(at(best, nth), at(bestAbove, j), at(matched, j));
      steps[start + j] = step + (run >= begun ? GOES_ON : 0);
    }
    [matchedAbove, bestAbove] = [matched, best];
  }
  return steps;
}

/** Of ways that are worth the same, the one that has its matches earlier. */
function lastStep(skipSlot: number, skipToken: number, match: number): number {
  if (skipSlot >= skipToken && skipSlot >= match) return SKIP_SLOT;
  return skipToken >= match ? SKIP_TOKEN : MATCH;
}

const at = (scores: Float64Array, place: number) => scores[place] ?? 0;
