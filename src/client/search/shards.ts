/**
 * What this site's search reads beside Pagefind's own index: written by the build as scripts in `search/`, since a
 * page opened from a folder may run scripts but not read files.
 */

/** `search/site.js` */
export interface SearchSite {
  /** Changes whenever a file of `search/` does. */
  readonly version: string;
  /** How many scripts hold the facts of quotations. */
  readonly quotationShards: number;
  /** The filters are much to load. */
  readonly hasManyValues: boolean;
  /** Names of the topics' colours, by their titles. */
  readonly accents: Readonly<Record<string, string>>;
}

/** What is known of a quotation and does not stand in its words. */
export interface QuotationFacts {
  /** Name of the speaker, or `null`. */
  readonly speaker: string | null;
  /** The speaker is known surely enough to be filtered by. */
  readonly sure: boolean;
  readonly kind: string;
  /** Titles of its topics. */
  readonly topics: readonly string[];
}

/** The facts of the quotations of some pages: by the page's path, then by the id of the quotation's element. */
export type QuotationShard = Readonly<Record<string, Readonly<Record<string, QuotationFacts>>>>;

/** The name of the data that holds the facts of this number. */
export const quotationShardName = (shard: number): string => `quotations-${shard}`;

/** The script that holds some files of the index. */
export const shelfShardName = (shard: number): string => `shelf-${shard}.js`;

/** Which of `count` shards holds what has this name: the same in the build and in the browser (FNV-1a, 32 bits). */
export function shardOf(name: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}
