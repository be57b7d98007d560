import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction, Seed, TopicKeywords } from '../../src/model.ts';
import type { SourceFile } from '../project/sources.ts';
import { inThreads } from '../threads/in-threads.ts';
import { openStore } from './store.ts';

type Read = Omit<Extraction, 'seed'>;

/**
 * Extracts every seed, in the order given. A seed about which no editor says anything is read again only where
 * its text, the topics or this program have changed since it was last read; `cache` is a folder for that.
 */
export async function extractAll(
  seeds: readonly Seed[],
  topics: readonly TopicKeywords[],
  sources: ReadonlyMap<string, SourceFile>,
  cache: string,
): Promise<Extraction[]> {
  if (seeds.length === 0) return [];
  const store = openStore<Read>(join(cache, 'extracted'));
  const about = JSON.stringify(topics);
  const keys = seeds.map(({ id, text }) =>
    sources.has(id) ? null : createHash('sha256').update(`${about}\0${id}\0${text}`).digest('hex'),
  );
  const known = keys.map((key) => (key === null ? undefined : store.get(key)));
  const unread = seeds.filter(({ id }, at) => known[at] === undefined && !sources.has(id));
  const read = new Map(
    (await inThreads(import.meta.url, extractSeeds, unread, topics)).map((one, at) => [unread[at], one]),
  );
  const all = seeds.map((seed, at): Extraction => {
    const { source, locate } = sources.get(seed.id) ?? {};
    const plain = known[at] ?? read.get(seed);
    return plain === undefined ? extract(seed, { topics, source, locate }) : { ...plain, seed };
  });
  for (const [at, seed] of seeds.entries()) {
    const [key, fresh] = [keys[at], read.get(seed)];
    if (key && fresh !== undefined) store.set(key, fresh);
  }
  store.keepOnly(keys);
  return all;
}

/** Extracts seeds that have no source file; without the seeds, which who asks has already. */
export function extractSeeds(seeds: readonly Seed[], topics: readonly TopicKeywords[]): Read[] {
  return seeds.map((one) => {
    const { seed: _, ...read } = extract(one, { topics });
    return read;
  });
}
