import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { KeptFiles } from '../../src/client/worker/keep.ts';
import { keptFiles } from '../../src/portable/kept-files.ts';
import { repository } from '../paths.ts';
import { inOrder, type Survey, writeInto } from './survey.ts';

/** So much of a hash tells two versions of a file apart, and keeps the list short. */
const HASH_LENGTH = 16;

/**
 * Writes the service worker `sw.js` and the list of what it may keep. Both change whenever a file of the site
 * does, so it is done when all others are written.
 */
export async function writeWorker(survey: Survey): Promise<KeptFiles> {
  const files = inOrder(survey.files).map((file) => ({ ...file, hash: file.hash.slice(0, HASH_LENGTH) }));
  const kept = keptFiles(files, digest);
  writeInto(survey, 'offline/files.json', `${JSON.stringify(kept)}\n`);
  const { outputFiles } = await build({
    absWorkingDir: repository,
    entryPoints: [join(repository, 'src/client/worker/start.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'warning',
    define: { VERSION: JSON.stringify(kept.version) },
  });
  for (const { contents } of outputFiles) writeInto(survey, 'sw.js', Buffer.from(contents));
  return kept;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH);
}
