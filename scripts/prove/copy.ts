/** A copy of this repository in which the program can be changed, built and tested. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hashesOf } from '../folder.ts';
import { repository } from '../paths.ts';

/** What a build of the copy came to: its first complaint, or the hash of each file of its site. */
export type Outcome = { readonly refused: string } | { readonly files: ReadonlyMap<string, string> };

export interface Copy {
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly build: () => Outcome;
  /** The first complaint of the types or of the tests of a folder; `null` where there is none. */
  readonly complaint: (folder: string) => string | null;
  readonly remove: () => void;
}

const LEFT = new Set(['.git', '.cache', '.astro', 'dist', 'node_modules']);

export function openCopy(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'on-the-record-prove-'));
  cpSync(repository, root, {
    recursive: true,
    filter: (path) => dirname(path) !== repository || !LEFT.has(path.slice(repository.length + 1)),
  });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    return status === 0 ? null : stderr + stdout;
  };
  const bin = (path: string) => join('node_modules', path);
  return {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => writeFileSync(join(root, path), text),
    build: () => {
      const said = run('scripts/build.ts', '--check');
      return said === null
        ? { files: hashesOf(join(root, 'dist')) }
        : { refused: firstOf(said, /error|Error/) };
    },
    complaint: (folder) => {
      const said =
        run(bin('vitest/vitest.mjs'), 'run', '--bail=1', folder) ?? run(bin('astro/bin/astro.mjs'), 'check');
      return said === null ? null : firstOf(said, /FAIL|error/);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const firstOf = (said: string, like: RegExp): string =>
  said.split('\n').find((line) => like.test(line)) ?? said.slice(0, 200);
