import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { splitFront } from './front.ts';
import { parseYaml } from './yaml.ts';

const schema = z.strictObject({
  name: z.string(),
  list: z.array(z.strictObject({ n: z.number() })).optional(),
});
const told = (text: string) =>
  parseYaml(text, 'x.yaml', schema).messages.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test('a right file gives its value and no message', () => {
  expect(parseYaml('name: Bo\n', 'x.yaml', schema)).toEqual({ value: { name: 'Bo' }, messages: [] });
});

test('every wrong value is told with its own line and column', () => {
  expect(told('name: 3\nlist:\n  - n: 1\n  - n: two\n')).toEqual(['1:7 yaml-value', '4:8 yaml-value']);
});

test('a key that nobody knows is told where it stands', () => {
  expect(told('name: Bo\ncolour: red\n')).toEqual(['2:1 yaml-value']);
});

test('a key given twice and a broken line are errors of syntax', () => {
  expect(told('name: a\nname: b\n')[0]).toMatch(/^2:1 yaml-syntax/);
  expect(told('name: "a\n')[0]).toMatch(/yaml-syntax/);
});

test('aliases that would unfold without end are refused', () => {
  const rows = Array.from(
    { length: 12 },
    (_, i) => `a${i}: &a${i} [${i === 0 ? 'x' : `*a${i - 1}, *a${i - 1}`}]`,
  );
  expect(told(rows.join('\n'))).toEqual(['1:1 yaml-aliases']);
});

test('a tag that would build something else gives no such thing', () => {
  expect(
    parseYaml('name: !!js/function "function () {}"\n', 'x.yaml', schema).value?.name ?? null,
  ).not.toBeTypeOf('function');
});

test('front matter is cut off without moving a line', () => {
  const { yaml, body } = splitFront('---\na: 1\n---\n\nText.\n');
  expect(yaml).toBe('a: 1\n');
  expect(body.split('\n').indexOf('Text.')).toBe(4);
});
