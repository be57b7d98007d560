/** The thread of a worker: examines the pages that it is given, against sources that it reads itself. */
import { parentPort, workerData } from 'node:worker_threads';
import { examineShare, type Share, sourcesOf } from './share.ts';

const share = workerData as Share;
parentPort?.postMessage(examineShare(share, sourcesOf(share)));
