import { availableParallelism } from 'node:os';
import { inThread, sharesOf } from './in-threads.ts';

/** What every thread is given beside its share, to say how far it is. */
export interface Counted {
  /** One number, of the items that are done, in memory that all threads see. */
  readonly done: Int32Array;
  /** Which of the shares this is, from 0. */
  readonly share: number;
  /** Called for each item in the thread that waits for all. */
  readonly tell?: () => void;
}

/** How often the thread that waits for the others says how far they are. */
const TELL_MS = 250;

/** Says that one more item is done. */
export function countOne({ done, tell }: Counted): void {
  Atomics.add(done, 0, 1);
  tell?.();
}

/** How a list is cut into shares, and who is told of them. */
export interface Sharing<I> {
  /** How much of the work an item is. */
  readonly weigh: (item: I) => number;
  /** Below so many items, starting a thread costs more than it saves. */
  readonly worth: number;
  readonly progress: (done: number, of: number) => void;
}

/**
 * Does `work`, which `module` (a file address) exports by its own name, on all `items`, in threads where there
 * are many, each with a share of about the same weight. Results come in the order of the items, and the work says
 * with {@link countOne} how far it is.
 *
 * @throws what the work throws.
 */
export async function inCountedThreads<I, S, R>(
  module: string,
  work: (items: readonly I[], shared: S & Counted) => readonly R[],
  items: readonly I[],
  shared: S,
  { weigh, worth, progress }: Sharing<I>,
): Promise<R[]> {
  const done = new Int32Array(new SharedArrayBuffer(4));
  const threads = Math.min(availableParallelism(), Math.floor(items.length / worth));
  const shares = sharesOf(items, Math.max(1, threads), weigh);
  const others = shares.slice(1).map((share, at) => {
    const counted = { ...shared, done, share: at + 1 };
    return inThread<R>({ module, name: work.name, items: share, shared: counted });
  });
  // This thread takes the first share itself.
  const tell = () => progress(Atomics.load(done, 0), items.length);
  const first = work(shares[0] ?? [], { ...shared, done, share: 0, tell });
  const timer = setInterval(tell, TELL_MS);
  const rest = await Promise.all(others).finally(() => clearInterval(timer));
  return [first, ...rest].flat();
}
