import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message, Seed, Source, TopicKeywords } from '../../src/model.ts';
import type { ProjectPaths } from '../paths.ts';
import { readSeed } from '../project/seeds.ts';
import type { SourceFile } from '../project/sources.ts';
import type { Pool } from '../threads/pool.ts';
import { type ListedSeed, shownPath } from './list-seeds.ts';
import type { Memory } from './memory.ts';
import type { Read } from './read-seeds.ts';

/** A seed that was read, or recalled because nothing that it says has changed. */
export interface KnownSeed extends ListedSeed {
  /** Its file, as messages show it. */
  readonly path: string;
  readonly seedSha256: string;
  /** Stands for the seed and for what an editor says about it. */
  readonly key: string;
  readonly source: Source;
}

/** What all seeds are read with. */
export interface Reading {
  readonly paths: ProjectPaths;
  readonly topics: readonly TopicKeywords[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly memory: Memory;
  readonly pool: Pool;
}

/** Reads every seed that can be read, in the order given, into the memory. */
export async function readAll(
  seeds: readonly ListedSeed[],
  reading: Reading,
  messages: Message[],
): Promise<KnownSeed[]> {
  const { topics, sources, memory, pool } = reading;
  const found: KnownSeed[] = [];
  // Loaded only where an editor says something: his files can be asked for places in this thread alone.
  const readHere = sources.size === 0 ? null : await openReader(topics);
  function* unread(): Generator<UnreadSeed> {
    for (const listed of seeds) {
      const [known, text] = find(listed, reading, messages) ?? [];
      if (known === undefined || text === undefined) continue;
      found.push(known);
      const { id, key } = known;
      const file = sources.get(id);
      if (memory.knows(id, key)) continue;
      if (file !== undefined && readHere !== null) memory.keep(id, key, readHere({ id, text }, file));
      else yield { id, key, text };
    }
  }
  const job = { module: new URL('./read-seeds.ts', import.meta.url).href, name: 'readSeeds', shared: topics };
  await pool.each<UnreadSeed, typeof topics, Read>(job, unread(), (read, { id, key }) => {
    memory.keep(id, key, read);
  });
  return found;
}

/** A seed on its way to a thread. */
interface UnreadSeed extends Seed {
  readonly key: string;
}

async function openReader(topics: readonly TopicKeywords[]): Promise<(seed: Seed, file: SourceFile) => Read> {
  const [{ extract }, { toRead }] = await Promise.all([
    import('../../src/extract/extract.ts'),
    import('./read-seeds.ts'),
  ]);
  return (seed, { source, locate }) => toRead(extract(seed, { topics, source, locate }), source);
}

/** What a seed and its source file are as they stand, and its text; `null` where it cannot be read. */
function find(
  { id, file }: ListedSeed,
  { paths, sources }: Reading,
  messages: Message[],
): [KnownSeed, string] | null {
  const read = readSeed(file, messages);
  if (read === null) return null;
  const seedSha256 = hash('sha256', read.bytes);
  const { source } = sources.get(id) ?? {};
  const said = source === undefined ? '' : hash('sha256', readFileSync(join(paths.sources, `${id}.yaml`)));
  const path = shownPath(paths.root, file);
  return [{ id, file, path, seedSha256, key: `${seedSha256}${said}`, source: source ?? {} }, read.seed.text];
}
