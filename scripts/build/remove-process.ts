/** Removes a folder after the build that has no more use for it. */
import { rmSync } from 'node:fs';

process.once('message', (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
