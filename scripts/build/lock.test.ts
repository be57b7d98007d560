import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withLock } from './lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'lock.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that takes the lock and keeps it. */
function hold() {
  const holder = join(folder, 'holder.mjs');
  writeFileSync(
    holder,
    `import { withLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)};
await withLock(${JSON.stringify(file)}, () => { process.send('has it'); return new Promise(() => setInterval(() => {}, 1e6)); });`,
  );
  const child = fork(holder);
  return new Promise<typeof child>((resolve) => child.once('message', () => resolve(child)));
}

test('who comes second waits, says so, and has the lock at once when the first is killed', async () => {
  const first = await hold();
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let isDone = false;
  const second = withLock(file, async () => {
    isDone = true;
  });
  await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toMatch(/^Waiting for another command/));
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
