/** The thread that checks bundles. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkBundles, type Finished } from './bundles.ts';

parentPort?.postMessage(checkBundles(workerData as Finished));
