import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type KeptFiles, keptFiles } from '../../src/portable/kept-files.ts';
import { repository } from '../paths.ts';
import { filesIn } from './survey.ts';

/**
 * Writes the service worker `sw.js` and the list of what it may keep. Both change whenever a file of the site
 * does, so it is done when all others are written.
 */
export async function writeWorker(out: string): Promise<KeptFiles> {
  const files = filesIn(out).map((path) => {
    const bytes = readFileSync(join(out, path));
    return { path, size: bytes.length, hash: digest(bytes) };
  });
  const kept = keptFiles(files, digest);
  mkdirSync(join(out, 'offline'), { recursive: true });
  writeFileSync(join(out, 'offline/files.json'), `${JSON.stringify(kept)}\n`);
  await build({
    absWorkingDir: repository,
    entryPoints: [join(repository, 'src/client/worker/start.ts')],
    outfile: join(out, 'sw.js'),
    bundle: true,
    format: 'iife',
    minify: true,
    target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none',
    logLevel: 'warning',
    define: { VERSION: JSON.stringify(kept.version) },
  });
  return kept;
}

function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}
