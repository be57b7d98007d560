import { expect, test } from 'vitest';
import { mutantsOf } from './mutate.ts';

const changed = (source: string) =>
  mutantsOf(source).map(({ start, end, becomes }) => source.slice(0, start) + becomes + source.slice(end));

test('bounds, conditions, signs and numbers change, one at a time', () => {
  expect(changed('if (at < end && !isDone) go(at + 1);')).toEqual([
    'if (at < end || !isDone) go(at + 1);',
    'if (at <= end && !isDone) go(at + 1);',
    'if (at < end && isDone) go(at + 1);',
    'if (at < end && !isDone) go(at - 1);',
    'if (at < end && !isDone) go(at + 2);',
  ]);
});

test('types and joined texts stay', () => {
  expect(changed("type A = 1 | true;\nconst words: Record<string, 2> = say('a' + name);")).toEqual([]);
});
