import { Worker } from 'node:worker_threads';

/** Runs a module in a thread of its own and answers the first that it posts. */
export function inThread<Given, Answer>(module: URL, given: Given): Promise<Answer> {
  return new Promise((resolve, reject) => {
    new Worker(module, { workerData: given }).once('message', resolve).once('error', reject);
  });
}
