import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { withLock } from './lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'lock.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that takes the lock and keeps it: a promise that nobody can resolve would be collected, lock and all. */
function hold() {
  const holder = join(folder, 'holder.mjs');
  writeFileSync(
    holder,
    `import { withLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)};
await withLock(${JSON.stringify(file)}, () => { process.send('has it'); return new Promise((resolve) => setInterval(() => resolve === null, 1e6)); });`,
  );
  const child = fork(holder);
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise<typeof child>((resolve) => child.once('message', () => resolve(child)));
}

test('who comes second waits, says so, and has the lock at once when the first is killed', async () => {
  const first = await hold();
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isDone = false;
  const second = withLock(file, async () => {
    isDone = true;
  });
  const says = () => expect(told.mock.lastCall?.[0]).toMatch(/^Waiting for another command/);
  await vi.waitFor(says, { timeout: 15_000 });
  expect(isDone).toBe(false);
  first.kill('SIGKILL');
  await second;
  expect(isDone).toBe(true);
  told.mockRestore();
});

test('whatever stands in its file, a lock that nobody holds is free, and the file stays', async () => {
  for (const left of ['', '1', `${process.ppid}`, 'x'.repeat(9000)]) {
    writeFileSync(file, left);
    expect(await withLock(file, async () => left)).toBe(left);
    expect(existsSync(file)).toBe(true);
  }
});
