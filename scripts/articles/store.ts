import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../paths.ts';

/** Plain data by the hash of what it was made from. Losing it costs time and nothing else. */
export interface Store<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  /** Forgets all other keys. */
  readonly keepOnly: (keys: readonly (string | null)[]) => void;
}

/** What the results of reading a seed depend on, besides the seed. */
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

/** A folder with one file a key. What another version of this program left there is not used. */
export function openStore<T>(folder: string): Store<T> {
  const version = join(folder, programHash());
  const file = (key: string) => join(version, key);
  mkdirSync(version, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (join(folder, name) !== version) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const there = new Set(readdirSync(version));
  return {
    get: (key) => (there.has(key) ? readWhole<T>(file(key)) : undefined),
    set: (key, value) => {
      // A killed process must leave no half of a file under its name.
      writeFileSync(`${file(key)}.new`, JSON.stringify(value));
      renameSync(`${file(key)}.new`, file(key));
    },
    keepOnly: (keys) => {
      const kept = new Set(keys);
      for (const name of there) if (!kept.has(name)) rmSync(file(name), { force: true });
    },
  };
}

function readWhole<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
