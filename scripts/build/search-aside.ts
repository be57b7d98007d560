import { type Reuse, type SearchIndexSummary, writeSearchIndex } from '../search-index.ts';

/** Writes the index of search into sites. It is called in a thread of its own, beside what else is done to a site. */
export function searchAside(sites: readonly string[], reuse: Reuse): Promise<SearchIndexSummary[]> {
  return Promise.all(sites.map((site) => writeSearchIndex(site, undefined, undefined, reuse)));
}
