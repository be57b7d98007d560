import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.ts';

test('where one work fails, the others are waited for, and the first failure is thrown', async () => {
  let done = false;
  const slow = pause(30).then(() => {
    done = true;
  });
  const fails = async (reason: string, after: number) => {
    await pause(after);
    throw new Error(reason);
  };
  await expect(sideBySide(slow, fails('the tide', 10), fails('the ferry', 1))).rejects.toThrow('the tide');
  expect(done).toBe(true);
});
