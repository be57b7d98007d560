import { expect, test } from 'vitest';
import type { Message } from '../src/model.ts';
import { formatMessage, sortMessages } from './messages.ts';

const message: Message = {
  path: 'content/sources/mill.yaml',
  line: 3,
  column: 7,
  rule: 'yaml-value',
  reason: 'Unexpected `1`, expected a string',
  hint: 'Quote it.\nOr leave it out.',
  severity: 'error',
};

test('a message is its place, its severity, what is unexpected, its rule, and a hint below', () => {
  expect(formatMessage(message, false)).toBe(
    'content/sources/mill.yaml:3:7 error Unexpected `1`, expected a string (yaml-value)\n  Quote it.\n  Or leave it out.',
  );
});

test('colour is asked for or absent', () => {
  const colourStart = String.fromCharCode(27);
  expect(formatMessage(message, true)).toContain(`${colourStart}[31merror`);
  expect(formatMessage(message, false)).not.toContain(colourStart);
});

test('messages are sorted by file, then by place', () => {
  const places: [string, number][] = [
    ['b', 1],
    ['a', 10],
    ['a', 9],
  ];
  const sorted = sortMessages(places.map(([path, line]) => ({ ...message, path, line })));
  expect(sorted.map(({ path, line }) => `${path}${line}`)).toEqual(['a9', 'a10', 'b1']);
});

test('words of a seed cannot steer the terminal', () => {
  const hostile = String.fromCharCode(27, 91, 50, 74);
  const text = formatMessage({ ...message, path: `a${hostile}.txt`, reason: hostile, hint: hostile }, false);
  expect(text).not.toContain(hostile);
  expect(text).toContain('\\u001b[2J');
});
