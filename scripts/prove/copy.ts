/** A copy of this repository in which the program can be changed, run and tested. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hashesOf } from '../folder.ts';
import { repository } from '../paths.ts';

/** What a build of the copy came to: its first complaint, or the hash of each file of its site. */
export type Outcome = { readonly refused: string } | { readonly files: ReadonlyMap<string, string> };

/** Why nothing is published by a program that does not end. */
export const ENDLESS = 'It does not end.';

export interface Copy {
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  /** All that is read of the project's articles, or what went wrong; in a tenth of the time of a build. `null` where it does not end. */
  readonly reading: () => string | null;
  readonly build: () => Outcome;
  /** The first complaint of the tests of a folder, or of the nearest one around it that has any; `null` where there is none. */
  readonly testing: (folder: string) => string | null;
  /** The first complaint of the compiler, `null` where there is none. */
  readonly checking: () => string | null;
  readonly remove: () => void;
}

/** No step of a sound program takes so long, in milliseconds; a changed one may never end. */
const LONGEST = 300_000;

const LEFT = new Set(['.git', '.cache', '.astro', 'dist', 'node_modules']);

/** A copy whose site is that of `project`, a folder of the repository; without it, the one that is published. */
export function openCopy(project = '.'): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-prove-'));
  const root = join(folder, 'program');
  cpSync(repository, root, {
    recursive: true,
    filter: (path) => dirname(path) !== repository || !LEFT.has(path.slice(repository.length + 1)),
  });
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  // A site lies in no other project's folder.
  const site = project === '.' ? root : join(folder, 'project');
  if (site !== root) cpSync(join(repository, project), site, { recursive: true });
  const env = { NODE_COMPILE_CACHE: join(root, '.cache/compiled'), ...process.env, NO_COLOR: '1' };
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      env,
      maxBuffer: 1e9,
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    });
  const complaint = (like: RegExp, ...args: string[]): string | null => {
    const { status, signal, stdout, stderr } = run(...args);
    const said = signal === null ? stderr + stdout : ENDLESS;
    return status === 0 ? null : (said.split('\n').find((line) => like.test(line)) ?? said.slice(0, 200));
  };
  const bin = (path: string) => join('node_modules', path);
  // Of a project of which no articles are kept they are made once, by the program as it is.
  if (!existsSync(join(site, 'content/articles'))) run('scripts/articles.ts', '--project', site);
  return {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    write: (path, text) => writeFileSync(join(root, path), text),
    reading: () => {
      const { signal, stdout, stderr } = run('scripts/prove/reading.ts', site);
      return signal === null ? stdout + stderr : null;
    },
    build: () => {
      const refused = complaint(/error|Error/, 'scripts/build.ts', '--check', '--project', site);
      return refused === null ? { files: hashesOf(join(site, 'dist')) } : { refused };
    },
    testing: (folder) =>
      complaint(/FAIL/, bin('vitest/vitest.mjs'), 'run', '--bail=1', `${besideTests(root, folder)}/`),
    checking: () => complaint(/error/, bin('astro/bin/astro.mjs'), 'check'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The folder, or the nearest one around it, in which tests lie. */
function besideTests(root: string, folder: string): string {
  const hasTests = readdirSync(join(root, folder)).some((name) => name.endsWith('.test.ts'));
  return hasTests || folder === '.' ? folder : besideTests(root, dirname(folder));
}
