import { Worker } from 'node:worker_threads';

/** What a thread is given: a function of a module, by names, and what to call it with. */
export interface Task {
  readonly module: string;
  readonly name: string;
  readonly items: readonly unknown[];
  readonly shared: unknown;
}

/** Work on a list. */
export type Work = (items: readonly unknown[], shared: unknown) => unknown;

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
    worker.once('exit', () => reject(new Error('A thread ended before its work was done')));
  });
}
