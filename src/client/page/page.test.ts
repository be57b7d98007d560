import { expect, test } from 'vitest';
import type { Chosen } from '../search/state.ts';
import { choices, matches } from './list-choice.ts';
import { isShortcut } from './shortcut.ts';
import { next } from './theme.ts';

const keys = { key: 'k', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('a slash searches, but not while somebody types', () => {
  expect(isShortcut({ ...keys, key: '/' }, false)).toBe(true);
  expect(isShortcut({ ...keys, key: '/' }, true)).toBe(false);
  expect(isShortcut({ ...keys, key: '/', shiftKey: true }, false)).toBe(true);
});

test('Ctrl K and Cmd K search anywhere, other keys never', () => {
  expect(isShortcut({ ...keys, ctrlKey: true }, true)).toBe(true);
  expect(isShortcut({ ...keys, metaKey: true }, true)).toBe(true);
  expect(isShortcut({ ...keys, ctrlKey: true, shiftKey: true }, false)).toBe(false);
  expect(isShortcut({ ...keys, ctrlKey: true, altKey: true }, false)).toBe(false);
  expect(isShortcut(keys, false)).toBe(false);
});

test('the theme goes round', () => {
  expect([next(''), next('light'), next('dark')]).toEqual(['light', 'dark', '']);
});

const items = [
  { speaker: ['Ada'], topic: ['Ports', 'Ships'] },
  { speaker: ['Ben'], topic: ['Ports'] },
  { speaker: [], topic: [] },
];

test('an item is shown where it has every chosen value', () => {
  const shown = (chosen: Chosen) => items.map((item) => matches(item, chosen));
  expect(shown({ topic: ['Ports'] })).toEqual([true, true, false]);
  expect(shown({ topic: ['Ships'], speaker: ['Ben'] })).toEqual([false, false, false]);
});

test('a filter offers what the others leave, and the value in use', () => {
  expect(choices(items, { topic: ['Ships'], speaker: ['Ben'] }, 'speaker')).toEqual([
    { value: 'Ada', count: 1 },
    { value: 'Ben', count: 0 },
  ]);
});
