import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCorpus, writeProject } from '../../scripts/bench/corpus.ts';
import { repository } from '../../scripts/paths.ts';

const root = mkdtempSync(join(tmpdir(), 'warm-'));
const corpus = makeCorpus(30);
writeProject(root, corpus);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function build(): Map<string, string> {
  const command = join(repository, 'scripts/build.ts');
  const { status, stderr } = spawnSync(process.execPath, [command, '--project', root], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const dist = join(root, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

test('a build that remembers others gives the bytes of one that remembers nothing', () => {
  const first = build();
  expect([...build()]).toEqual([...first]);
  const [changed = ''] = corpus.texts.keys();
  appendFileSync(
    join(root, 'seeds', `${changed}.txt`),
    '\nThe harbour gate was open again by the evening.\n',
  );
  const warm = build();
  expect([...warm]).not.toEqual([...first]);
  for (const folder of ['.cache', 'dist', 'content/articles']) {
    rmSync(join(root, folder), { recursive: true });
  }
  expect([...build()]).toEqual([...warm]);
}, 300_000);
