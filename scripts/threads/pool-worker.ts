/** A thread of a pool: does one batch after another, as they come. */
import { parentPort } from 'node:worker_threads';
import type { Job, Work } from './pool.ts';

/** Items for a job, with a number by which the results are told from others. */
export interface Batch extends Omit<Job<unknown>, 'shared'> {
  /** Absent where it is that of the batch before: what is made of it, such as an index of words, then stays. */
  readonly shared?: { readonly value: unknown };
  readonly items: readonly unknown[];
  readonly number: number;
}

export interface Answer {
  readonly number: number;
  readonly results: readonly unknown[];
}

let known: unknown;
parentPort?.on('message', async ({ module, name, shared, items, number }: Batch) => {
  if (shared !== undefined) known = shared.value;
  const value = known;
  const work = ((await import(module)) as Record<string, Work<unknown, unknown, unknown>>)[name];
  parentPort?.postMessage({ number, results: work?.(items, value) ?? [] } satisfies Answer);
});
