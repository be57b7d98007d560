/** A thread of a pool: does one batch after another, as they come. */
import { parentPort } from 'node:worker_threads';
import { keepCompiled } from './compiled.ts';
import type { Job, Work } from './pool.ts';

/** Items for a job, with a number by which the results are told from others. */
export interface Batch extends Job<unknown> {
  readonly items: readonly unknown[];
  readonly number: number;
}

export interface Answer {
  readonly number: number;
  readonly results: readonly unknown[];
}

keepCompiled();
parentPort?.on('message', async ({ module, name, shared, items, number }: Batch) => {
  const work = ((await import(module)) as Record<string, Work<unknown, unknown, unknown>>)[name];
  parentPort?.postMessage({ number, results: work?.(items, shared) ?? [] } satisfies Answer);
});
