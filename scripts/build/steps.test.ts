import { afterEach, expect, test, vi } from 'vitest';
import { builtIn, howFar, type Progress, step } from './steps.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What is written while `work` runs. */
async function writtenBy(terminal: boolean, work: () => Promise<unknown>): Promise<string> {
  let text = '';
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    text += part;
    return true;
  });
  const { isTTY } = process.stdout;
  process.stdout.isTTY = terminal;
  try {
    await work();
  } finally {
    process.stdout.isTTY = isTTY;
  }
  return text;
}

/** What a step writes that takes four seconds and says how far it is after each. */
function written(terminal: boolean): Promise<string> {
  const work = async (progress: Progress) => {
    for (let done = 1; done <= 4; done += 1) {
      vi.advanceTimersByTime(1000);
      progress(done * 1000, 4000);
    }
    return 4000;
  };
  return writtenBy(terminal, () => step('Counting boats', work, (count) => `${count} boats`));
}

const line = `${'Counting boats'.padEnd(28)}   4.0 s  4000 boats\n`;

test('a step that nobody watches is one plain line, written when it is done', async () => {
  expect(await written(false)).toBe(line);
});

test('on a terminal the line of a step shows how far it is, and in the end how long it took', async () => {
  const text = await written(true);
  expect(text.split('\r\u001b[K').map((part) => part.replace(/ +/g, ' '))).toEqual([
    '',
    'Counting boats …',
    'Counting boats 1,000 of 4,000, 3 s left',
    'Counting boats 2,000 of 4,000, 2 s left',
    'Counting boats 3,000 of 4,000, 1 s left',
    'Counting boats 4,000 of 4,000',
    line.replace(/ +/g, ' '),
  ]);
});

test('no time is told to be left before the rate is known', () => {
  expect(howFar(3, 8000, 40)).toBe('3 of 8,000');
  expect(howFar(0, 8000, 5000)).toBe('0 of 8,000');
  expect(howFar(2000, 8000, 5000)).toBe('2,000 of 8,000, 15 s left');
});

test('in the end the whole time is told, and the rate where there are many articles', () => {
  expect(builtIn(8149, 5)).toBe('Built in 8.1 s.');
  expect(builtIn(20_400, 5000)).toBe('Built in 20.4 s: 5,000 articles, 245 a second.');
});
