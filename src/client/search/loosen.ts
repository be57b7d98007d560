/** Ways of asking that find more, nearest to what was typed first. */
import type { Engine } from './engine.ts';
import { foundWords } from './hits.ts';
import { engineTerm, type Query, withWords } from './query.ts';
import { suggest } from './spelling.ts';

/** How a query was changed, for the reader to be told. */
export type Notice =
  /** Found as single words; the phrase is nowhere. */
  | { readonly kind: 'phrase' }
  /** Spelled as in the index. */
  | { readonly kind: 'spelling'; readonly words: readonly string[] }
  /** Some of the words are nowhere, or not together. */
  | { readonly kind: 'fewer'; readonly words: readonly string[]; readonly left: readonly string[] };

export interface Attempt {
  readonly query: Query;
  readonly notice: Notice | null;
}

/** Results whose texts are loaded at once. */
const shownFirst = 6;

/** Attempts in order; the caller takes the first that finds something. */
export async function* loosened(engine: Engine, query: Query): AsyncGenerator<Attempt> {
  const unknown = await unknownWords(engine, query);
  if (unknown.length === 0) {
    yield { query, notice: null };
    if (query.phrases.length > 0) yield { query: { ...query, phrases: [] }, notice: { kind: 'phrase' } };
  }
  const words = unknown.length > 0 ? yield* respelled(engine, query, unknown) : query.telling;
  for (const kept of fewer(words)) {
    const left = query.telling.filter((word) => !kept.includes(word));
    yield { query: withWords(kept), notice: { kind: 'fewer', words: kept, left } };
  }
}

async function* respelled(
  engine: Engine,
  query: Query,
  unknown: readonly string[],
): AsyncGenerator<Attempt, string[]> {
  const list = await engine.words().catch(() => []);
  const words = query.telling.flatMap((word) => {
    if (!unknown.includes(word)) return [word];
    const found = suggest(word, list);
    return found === null ? [] : found.split(' ');
  });
  const allKnown = words.length >= query.telling.length;
  if (allKnown) yield { query: withWords(words), notice: { kind: 'spelling', words } };
  else if (words.length > 0) {
    const left = unknown.filter((word) => suggest(word, list) === null);
    yield { query: withWords(words), notice: { kind: 'fewer', words, left } };
  }
  return words;
}

/**
 * The engine passes over words that it does not know; a reader should be told. Words that stand in the first result
 * are known, and only the others cost a search each.
 */
async function unknownWords(engine: Engine, query: Query): Promise<string[]> {
  const results = await engine.search(engineTerm(query));
  const [first] = results;
  // The texts that will probably be shown are asked for together, since each wait for the network is felt.
  const [text] = results.slice(0, shownFirst).map((one) => engine.text(one.text));
  const seen = first === undefined || text === undefined ? [] : foundWords(await text, first);
  const asked = query.telling.slice(0, 8).filter((word) => !seen.some((one) => one.startsWith(word)));
  const found = await Promise.all(asked.map((word) => engine.search(word)));
  return asked.filter((_, at) => found[at]?.length === 0);
}

/** The words without one of them, without two, down to single ones; shorter words go first. */
function fewer(words: readonly string[]): string[][] {
  if (words.length < 2) return [];
  const byLength = [...words.keys()].toSorted((a, b) => (words[a] ?? '').length - (words[b] ?? '').length);
  const withoutOne = byLength.map((at) => words.filter((_, other) => other !== at));
  const single = byLength.toReversed().map((at) => [words[at] ?? '']);
  return words.length === 2 ? single : [...withoutOne, ...single];
}
