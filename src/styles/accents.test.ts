import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCENTS } from './accents.ts';

test('the colours of topics in the style sheet are those in which pictures are drawn', () => {
  const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  const rules = [...sheet.matchAll(/\.t-(\w+) \{\s*--a: light-dark\((.*)\);\s*--t: light-dark\((.*)\);/g)];
  expect(Object.fromEntries(rules.map(([, name, accent, tint]) => [name, [accent, tint]]))).toEqual(ACCENTS);
});
