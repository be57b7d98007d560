import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a thread is given: a function of a module, by names, and what to call it with. */
export interface Task {
  readonly module: string;
  readonly name: string;
  readonly items: readonly unknown[];
  readonly shared: unknown;
}

/** Work on a list whose results come in the order of the list; the same in one thread and in several. */
export type Work<I, S, R> = (items: readonly I[], shared: S) => readonly R[];

/**
 * Does `work`, which `module` (a file address) exports by its own name, on all `items`, in threads where each
 * gets `worth` of them at the least. Items, `shared` and results are plain data.
 *
 * @throws what the work throws.
 */
export async function inThreads<I, S, R>(
  module: string,
  work: Work<I, S, R>,
  items: readonly I[],
  shared: S,
  worth = 200,
): Promise<R[]> {
  const threads = Math.min(availableParallelism(), Math.floor(items.length / worth));
  if (threads < 2) return [...work(items, shared)];
  const shares = sharesOf(items, threads);
  const started = shares
    .slice(1)
    .map((share) => inThread<R>({ module, name: work.name, items: share, shared }));
  // This thread takes the first share itself.
  const first = work(shares[0] ?? [], shared);
  return [first, ...(await Promise.all(started))].flat();
}

/** Cuts a list, in its order, into so many parts of about the same weight. */
export function sharesOf<I>(items: readonly I[], count: number, weigh: (item: I) => number = () => 1): I[][] {
  const shares = Array.from({ length: count }, (): I[] => []);
  const weights = items.map(weigh);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  for (const [at, item] of items.entries()) {
    shares[Math.min(count - 1, Math.floor((before / whole) * count))]?.push(item);
    before += weights[at] ?? 0;
  }
  return shares;
}

/** Does a task in a thread of its own, whose memory is free again when it is done; the work may take its time. */
export function inThread<R>(task: Task): Promise<readonly R[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
