import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Batch } from './pool-worker.ts';

/** Work on a list whose results come in the order of the list; the same in one thread and in several. */
export type Work<I, S, R> = (items: readonly I[], shared: S) => readonly R[];

/** A function of a module, and what all its calls have in common. */
export interface Job<S> {
  /** Address of a file whose export `name` is a {@link Work}. */
  readonly module: string;
  readonly name: string;
  readonly shared: S;
}

type Take<I, R> = (result: R, item: I) => unknown;

/** Threads that stay for several jobs, so that each loads and warms up its program once. */
export interface Pool {
  /**
   * Does a job on all items. Each result is given to `take`, which is waited for, as soon as it is there: not in the
   * order of the items. Items are asked for only when a thread is free for them, so that thousands are never held at
   * once. This thread works too, and alone where there are few. Items, `shared` and results are plain data.
   *
   * @throws what the work throws.
   */
  readonly each: <I, S, R>(job: Job<S>, items: Iterable<I>, take: Take<I, R>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Fewer items than this are done before a thread would have begun. */
const WORTH = 48;
/** Items that travel together. */
const BATCH = 16;
/** Batches on their way to each thread, so that none ever waits for this one. */
const LANES = 2;

export function openPool(size = availableParallelism()): Pool {
  let threads: Asked[] = [];
  return {
    each: async <I, S, R>(job: Job<S>, items: Iterable<I>, take: Take<I, R>) => {
      const source = items[Symbol.iterator]();
      const first = pull(source, WORTH);
      const rest = chain(first, source);
      const isWorth = size > 1 && first.length === WORTH;
      if (isWorth && threads.length === 0) threads = Array.from({ length: size - 1 }, startThread);
      const lane = async ({ ask }: Pick<Asked, 'ask'>) => {
        try {
          for (let batch = pull(rest, BATCH); batch.length > 0; batch = pull(rest, BATCH)) {
            const results = (await ask({ ...job, items: batch })) as R[];
            for (const [at, item] of batch.entries()) await take(results[at] as R, item);
          }
        } finally {
          // The first to end, because nothing is left or something is wrong, leaves nothing to the others.
          rest.return(undefined);
        }
      };
      const others = isWorth
        ? threads.flatMap((thread) => Array.from({ length: LANES }, () => lane(thread)))
        : [];
      const ends = await Promise.allSettled([...others, ...(first.length > 0 ? [lane(here)] : [])]);
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
    },
    close: async () => {
      await Promise.all(threads.map(({ end }) => end()));
      threads = [];
    },
  };
}

/** The next so many items, or as many as there are. */
function pull<I>(source: Iterator<I>, most: number): I[] {
  const items: I[] = [];
  while (items.length < most) {
    const { done, value } = source.next();
    if (done === true) break;
    items.push(value);
  }
  return items;
}

function* chain<I>(first: readonly I[], rest: Iterator<I>): Generator<I> {
  yield* first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

/** Whoever does a batch of a job. */
interface Asked {
  readonly ask: (batch: Job<unknown> & Pick<Batch, 'items'>) => Promise<readonly unknown[]>;
  readonly end: () => Promise<unknown>;
}

/** This thread works too, and between two batches listens to the others. */
const here: Pick<Asked, 'ask'> = {
  ask: async ({ module, name, items, shared }) => {
    const work = ((await import(module)) as Record<string, Work<unknown, unknown, unknown>>)[name];
    await new Promise((resolve) => setImmediate(resolve));
    return work?.(items, shared) ?? [];
  },
};

function startThread(): Asked {
  const worker = new Worker(new URL('./pool-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  const waiting = new Map<
    number,
    { resolve: (results: readonly unknown[]) => void; reject: (error: Error) => void }
  >();
  let number = 0;
  let told: unknown;
  worker.on('message', ({ number: answered, results }: Answer) => {
    waiting.get(answered)?.resolve(results);
    waiting.delete(answered);
  });
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return {
    ask: ({ shared, ...batch }) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        const isKnown = number > 1 && shared === told;
        told = shared;
        const message: Batch = { ...batch, number, ...(isKnown ? {} : { shared: { value: shared } }) };
        worker.postMessage(message);
      }),
    end: () => worker.terminate(),
  };
}
