/** Does one task in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Task, Work } from './in-threads.ts';

const { module, name, items, shared } = workerData as Task;
const exported = (await import(module)) as Record<string, Work>;
parentPort?.postMessage(await exported[name]?.(items, shared));
