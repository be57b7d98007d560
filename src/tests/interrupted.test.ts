/** Builds that are killed, and builds at the same time: what was there stays whole, and the next build is right. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashesOf } from '../../scripts/folder.ts';
import { repository } from './site.ts';

const KILLS = Number(process.env['ON_THE_RECORD_KILLS'] ?? 6);
const root = mkdtempSync(join(tmpdir(), 'interrupted-'));
const project = join(root, 'project');
const other = join(root, 'other');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const article = (words: string) => `A heading\n\nBy Ada Fenn\n\n“${words},” said Ivo Reed, the reeve.\n`;
const seed = (folder: string, words: string) => writeFileSync(join(folder, 'seeds/a.txt'), article(words));

const args = (folder: string) => ['scripts/build.ts', '--project', folder];
const build = (folder: string) => spawnSync('node', args(folder), { cwd: repository, encoding: 'utf8' });

/** All bytes of a folder in one text. */
const print = (folder: string) => [...hashesOf(folder)].join('\n');

const state = () => ({
  dist: print(join(project, 'dist')),
  articles: print(join(project, 'content/articles')),
});

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', resolve));

let first: ReturnType<typeof state>;
let second: ReturnType<typeof state>;
let milliseconds = 0;
beforeAll(() => {
  for (const folder of [project, other]) mkdirSync(join(folder, 'seeds'), { recursive: true });
  for (let at = 0; at < 30; at += 1)
    writeFileSync(join(project, `seeds/more-${at}.txt`), article(`Tide number ${at} is high`));
  seed(project, 'The second tide is high');
  const built = build(project);
  expect(built.status, built.stderr).toBe(0);
  second = state();
  seed(project, 'The first tide is high');
  const started = performance.now();
  expect(build(project).status).toBe(0);
  milliseconds = performance.now() - started;
  first = state();
  expect(first).not.toEqual(second);
}, 300_000);

test('a build that is killed at any moment leaves what was there, or all of what was to come', async () => {
  seed(project, 'The second tide is high');
  const seen: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn('node', args(project), { cwd: repository, stdio: 'ignore' });
    // Spread over the whole of a build, and at odd places within each part.
    await pause((milliseconds * (kill + Math.random())) / KILLS);
    child.kill('SIGKILL');
    await ended(child);
    const now = state();
    expect([first.dist, second.dist]).toContain(now.dist);
    seen.push(now.dist === first.dist ? 'as it was' : 'as it was to be');
    seed(project, 'The second tide is high');
  }
  console.log(`killed ${KILLS} times within ${Math.round(milliseconds)} ms: ${seen.join(', ')}`);
  const { status, stderr } = build(project);
  expect(status, stderr).toBe(0);
  expect(state()).toEqual(second);
  expect(readdirSync(project).sort()).toEqual(['.cache', 'content', 'dist', 'seeds']);
  expect(readdirSync(join(project, 'content'))).toEqual(['articles']);
}, 600_000);

test('a site that was just moved away when the build was killed is put back', () => {
  mkdirSync(join(project, '.cache/build-killed'));
  renameSync(join(project, 'dist'), join(project, '.cache/build-killed/old'));
  writeFileSync(join(project, 'content/articles/.a.mdx.new'), 'half');
  writeFileSync(join(project, 'seeds/bad.txt'), '');
  expect(build(project).status).toBe(1);
  rmSync(join(project, 'seeds/bad.txt'));
  expect(print(join(project, 'dist'))).toBe(second.dist);
  seed(project, 'The first tide is high');
  expect(build(project).status).toBe(0);
  expect(state()).toEqual(first);
  expect(readdirSync(project).sort()).toEqual(['.cache', 'content', 'dist', 'seeds']);
  expect(readdirSync(join(project, '.cache')).sort()).toEqual(['lock.db', 'store.db']);
}, 120_000);

test('builds at the same time, of one project and of two, do not mix', async () => {
  seed(project, 'The second tide is high');
  seed(other, 'Another tide is low');
  const children = [project, other, project].map((folder) =>
    spawn('node', args(folder), { cwd: repository, stdio: 'ignore' }),
  );
  await Promise.all(children.map(ended));
  expect(children.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  expect(state()).toEqual(second);
  expect(readdirSync(join(other, 'dist/articles')).filter((name) => name.endsWith('.html'))).toEqual([
    'a-heading.html',
  ]);
  expect(readFileSync(join(other, 'dist/articles/a-heading.html'), 'utf8')).toContain('Another tide is low');
}, 300_000);
