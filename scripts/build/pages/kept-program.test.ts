import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectPaths } from '../../paths.ts';
import { bundleProgram, findProgram, placeOf } from './kept-program.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) {
    const { folder } = findProgram(projectPaths(root));
    rmSync(folder, { recursive: true, force: true });
    rmSync(root, { recursive: true, force: true });
  }
});

function newProject() {
  const root = mkdtempSync(join(tmpdir(), 'program-'));
  roots.push(root);
  mkdirSync(join(root, 'content'), { recursive: true });
  return projectPaths(root);
}

const write = async (folder: string) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'app.mjs'), '');
};

test('a program is kept for as long as the content that is written by hand stays as it is', async () => {
  const paths = newProject();
  expect(findProgram(paths).isThere).toBe(false);
  await bundleProgram(paths, findProgram(paths), write);
  expect(findProgram(paths).isThere).toBe(true);
  writeFileSync(join(paths.content, 'site.yaml'), 'title: Mill\n');
  expect(findProgram(paths).isThere).toBe(false);
});

test('a program is used and not kept where the content was changed while it was bundled', async () => {
  const paths = newProject();
  const folder = await bundleProgram(paths, findProgram(paths), async (folder) => {
    await write(folder);
    writeFileSync(join(paths.content, 'site.yaml'), 'title: Weir\n');
  });
  expect(existsSync(join(folder, 'app.mjs'))).toBe(true);
  expect(findProgram(paths).isThere).toBe(false);
  rmSync(folder, { recursive: true });
});

test('programs of few projects are kept, and one of each', async () => {
  for (const paths of [1, 2, 3, 4, 5, 6].map(newProject)) {
    await bundleProgram(paths, findProgram(paths), write);
    writeFileSync(join(paths.content, 'site.yaml'), 'title: Mill\n');
    const folder = await bundleProgram(paths, findProgram(paths), write);
    const all = readdirSync(dirname(folder));
    expect(all.filter((name) => name.startsWith(placeOf(paths)))).toHaveLength(1);
    expect(all.length).toBeLessThanOrEqual(4);
  }
});
