import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './folder.ts';
import { repository } from './paths.ts';

/** All that this program is: its sources, its packages, and what Astro copies into a site. */
const PROGRAM = ['astro.config.mjs', 'package-lock.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** One number for this program and for what runs it, which also packs bytes and names months. */
export function programHash(): string {
  const { node, icu, zlib } = process.versions;
  const hash = createHash('sha256').update([node, icu, zlib].join('\0'));
  for (const path of PROGRAM.flatMap(filesUnder)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(repository, path)));
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const whole = join(repository, path);
  if (statSync(whole).isFile()) return [path];
  return filesIn(whole).map((inside) => `${path}/${inside}`);
}
