import type { Engine, Found } from './engine.ts';
import { foldedWords } from './hits.ts';
import { holdsPhrases, type Query } from './query.ts';

/** How many results are read to look for phrases in them. */
const most = 60;

/** The results whose own words hold every phrase; the engine itself knows only queries that are one phrase. */
export async function keepPhrases(
  engine: Engine,
  results: readonly Found[],
  phrases: Query['phrases'],
): Promise<Found[]> {
  const read = await Promise.all(
    results.slice(0, most).map(async (result) => ({ result, text: await engine.text(result.text) })),
  );
  return read
    .filter(({ result, text }) => holdsPhrases(foldedWords(text, result), phrases))
    .map(({ result }) => result);
}
