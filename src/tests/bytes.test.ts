import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashesOf } from '../../scripts/folder.ts';
import { dist, repository } from './site.ts';

test('a second build, elsewhere in the world and in another folder, gives the same bytes', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'second-build-')), 'site');
  const env = { ...process.env, TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const built = spawnSync('node', ['scripts/build.ts', '--out', out], {
    cwd: repository,
    env,
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  expect(hashesOf(out)).toEqual(hashesOf(dist));
  rmSync(out, { recursive: true });
}, 300_000);
