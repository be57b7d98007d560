import type { Found } from './engine.ts';
import { foldedWords, quotationHits } from './hits.ts';
import { holdsPhrases, type Query } from './query.ts';
import type { Chosen } from './state.ts';

/** How many results are read to look for phrases in them. */
const most = 60;

/** The results whose quotations hold every phrase; the engine itself knows only queries that are one phrase. */
export async function keepPhrases(
  results: readonly Found[],
  phrases: Query['phrases'],
  chosen: Chosen,
): Promise<Found[]> {
  const read = await Promise.all(
    results.slice(0, most).map(async (result) => ({ result, data: await result.data() })),
  );
  return read
    .filter(({ data }) => quotationHits(data, chosen).some((hit) => holdsPhrases(foldedWords(hit), phrases)))
    .map(({ result }) => result);
}
