import { extract } from '../../src/extract/extract.ts';
import type { Extraction, Seed, Source, TopicKeywords } from '../../src/model.ts';
import { toBrief } from './brief.ts';

/** What was read of a seed, as it is kept: both as JSON. */
export interface Read {
  readonly brief: string;
  readonly extraction: Uint8Array;
}

/** Reads seeds about which no editor says anything. */
export function readSeeds(seeds: readonly Seed[], topics: readonly TopicKeywords[]): Read[] {
  return seeds.map(({ id, text }) => toRead(extract({ id, text }, { topics }), {}));
}

export function toRead(extraction: Extraction, source: Source): Read {
  return {
    brief: JSON.stringify(toBrief(extraction, source)),
    extraction: new TextEncoder().encode(JSON.stringify(extraction)),
  };
}
