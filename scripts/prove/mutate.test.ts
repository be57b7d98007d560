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

test('the script and the markup of a component change, its words and styles stay', () => {
  const component = `---
const shown = rows.length > 2;
---

<p class="a-1">1 and 2 {shown && rows.slice(1).map((row) => <b>{row}</b>)}</p>
<style>p { margin: 1px }</style>
`;
  expect(mutantsOf(component).map(({ was, becomes }) => `${was} ${becomes}`)).toEqual([
    '> >=',
    '2 3',
    '&& ||',
    '1 2',
  ]);
  expect(changed(component)[3]).toBe(component.replace('slice(1)', 'slice(2)'));
});
