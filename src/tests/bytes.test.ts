import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, filesIn, repository } from './site.ts';

test('a second build, elsewhere in the world and in another folder, gives the same bytes', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'second-build-')), 'site');
  const env = { ...process.env, TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const built = spawnSync('node', ['scripts/build.ts', '--out', out], {
    cwd: repository,
    env,
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  expect(differing(digests(dist), digests(out))).toEqual([]);
  rmSync(out, { recursive: true });
}, 300_000);

function digests(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder).map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

function differing(first: Map<string, string>, second: Map<string, string>): string[] {
  const paths = new Set([...first.keys(), ...second.keys()]);
  return [...paths].filter((path) => first.get(path) !== second.get(path)).sort();
}
