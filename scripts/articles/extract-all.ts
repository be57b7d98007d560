import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Extraction, TopicKeywords } from '../../src/model.ts';
import { extract } from '../../src/read/read.ts';
import type { SeedInput } from './inputs.ts';

/** Seeds that are read in one go, and the topics of their project. */
interface Share {
  readonly seeds: readonly SeedInput[];
  readonly topics: readonly TopicKeywords[];
}

/** So many seeds are worth a thread, which has to load what reads them. */
const WORTH_A_THREAD = 60;

/** Reads seeds, many of them in as many threads as there are processors. Answers in their order. */
export async function extractAll(
  seeds: readonly SeedInput[],
  topics: readonly TopicKeywords[],
): Promise<Extraction[]> {
  // What finds the places of a source file is a function, which cannot be sent: seeds that have one are read here.
  const sent = seeds.filter(({ source }) => source === undefined);
  const threads = Math.min(availableParallelism(), Math.floor(sent.length / WORTH_A_THREAD));
  if (threads < 2) return extractShare({ seeds, topics });
  const pool = new Tinypool({ filename: import.meta.url, minThreads: threads, maxThreads: threads });
  const shares = Array.from({ length: Math.ceil(sent.length / WORTH_A_THREAD) }, (_, at): Share => {
    return { topics, seeds: sent.slice(at * WORTH_A_THREAD, (at + 1) * WORTH_A_THREAD) };
  });
  try {
    const read = shares.map((share) => pool.run(share, { name: extractShare.name }) as Promise<Extraction[]>);
    const own = extractShare({ topics, seeds: seeds.filter(({ source }) => source !== undefined) });
    const found = new Map([...own, ...(await Promise.all(read)).flat()].map((one) => [one.seed.id, one]));
    return seeds.flatMap(({ id }) => found.get(id) ?? []);
  } finally {
    await pool.destroy();
  }
}

/** What a thread does. */
export const extractShare = ({ seeds, topics }: Share): Extraction[] =>
  seeds.map(({ id, text, source }) => extract({ id, text }, { topics, ...source }));
