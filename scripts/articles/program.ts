import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../paths.ts';

/** What the results of reading a seed and writing its page depend on, besides the seed. */
const CODE = ['src/anchor', 'src/extract', 'src/model', 'src/yaml', 'scripts/articles', 'package-lock.json'];

let codeHash: string | undefined;

/** A hash of this program, as far as it reads seeds and writes their pages. */
export function programHash(): string {
  if (codeHash !== undefined) return codeHash;
  const hash = createHash('sha256').update(process.version);
  for (const path of CODE.flatMap(filesUnder)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(repository, path)));
  }
  codeHash = hash.digest('hex').slice(0, 16);
  return codeHash;
}

function filesUnder(path: string): string[] {
  if (path.endsWith('.json')) return [path];
  const names = readdirSync(join(repository, path), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /(?<!\.test)\.(?:ts|json)$/.test(name))
    .sort()
    .map((name) => `${path}/${name}`);
}
